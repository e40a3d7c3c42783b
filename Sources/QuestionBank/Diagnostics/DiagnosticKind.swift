public import StrictYAML

extension Diagnostic {
  /// What is wrong with a bank file, one case a cause.
  public enum Kind: Hashable, Sendable {
    /// The file is not in the YAML profile.
    case yaml(Problem.Kind)
    /// An object has a field that its kind does not know.
    case unknownField(String, in: ObjectKind)
    /// An object lacks a field, or has nothing in it.
    case missingField(String, in: ObjectKind)
    /// A bank neither names a subject nor has categories.
    case missingSubject
    /// A list where a text should be, and such.
    case wrongType(of: ValueOwner, expected: ValueType, found: ValueType)
    /// A reference to a category that the subject does not have.
    case unknownCategory(String)
    /// A reference to a criterion, concept, source or subject that does not exist.
    case danglingReference(ObjectKind, String)
    /// An id that is used already; the related place is the first one.
    case duplicateID(ObjectKind, String)
    /// An id that is no slug.
    case badSlug(String)
    /// A learner's key that does something else already.
    case keyCollision(Character, KeyUse)
    /// A name or synonym by which another category is answered already.
    case nameCollision(String, with: Category.ID)
    /// A list with fewer entries than make sense.
    case tooFew(field: String, minimum: Int)
    /// A version of the format that this program does not read.
    case unsupportedFormat(String)
    /// An earlier id that is something else's id, or earlier id, now.
    case akaInUse(ObjectKind, String)
    /// A text that is not of the form that its field needs.
    case badValue(field: String, text: String, expected: ValueForm)
    /// An answer that the decision rule does not lead to.
    case answerMismatch(answer: Category.ID, rule: Category.ID, failing: Criterion.ID?)
    /// Categories that are parts of one another; each is part of the next, the last of the first.
    case partOfCycle([Category.ID])
    /// A known field at a place where it means nothing.
    case misplacedField(String, Misplacement)
    /// A list that says the same thing twice; the related place is the first one.
    case repeatedEntry(String)
  }

  /// Whose value is of the wrong type.
  public enum ValueOwner: Hashable, Sendable {
    /// That of a field.
    case field(String)
    /// An entry of the list in a field.
    case entry(of: String)
    /// An object in a list or mapping of objects.
    case object(ObjectKind)
  }

  /// What kinds of value a file is made of.
  public enum ValueType: Hashable, Sendable {
    /// Nothing, `~` or `null`.
    case nothing
    /// A text.
    case text
    /// A list.
    case list
    /// Keys with values.
    case mapping
  }

  /// What a learner's key does already.
  public enum KeyUse: Hashable, Sendable {
    /// It answers another category.
    case category(Category.ID)
    /// It is the number of another category.
    case number(of: Category.ID)
    /// It asks for help or starts a command.
    case command
  }

  /// What the text of a field must look like.
  public enum ValueForm: Hashable, Sendable {
    /// A letter or digit.
    case key
    /// A BCP 47 tag.
    case language
    /// An address that starts with `http://` or `https://`.
    case url
    /// 1, 2 or 3.
    case difficulty
    /// So many words at most.
    case words(atMost: Int)
    /// An id, or `bank/id`.
    case earlierItem
  }

  /// Why a field means nothing where it stands.
  public enum Misplacement: Hashable, Sendable {
    /// The bank names a subject, which says it for all of its banks.
    case subjectSaysIt
    /// Only the last criterion of a decision rule leads to a category when it holds.
    case onlyInLastCriterion
  }
}
