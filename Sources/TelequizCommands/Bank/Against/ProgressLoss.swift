import Practice
import QuestionBank

/// Something that a learner did and that banks, as they are now, know nothing of any more.
struct ProgressLoss: Hashable {
  /// What is lost.
  enum Kind: Hashable {
    /// An item is gone; nothing says what it is called now.
    case item(ItemKey)
    /// A concept is gone; nothing says what it is called now.
    case concept(Subject.ID, Concept.ID)
    /// A bank is gone.
    case bank(Bank.ID)
    /// An item has another answer: it counts as never seen.
    case answer(ItemKey, was: Category.ID, is: Category.ID)
  }

  /// What is lost.
  var kind: Kind
  /// How many recorded answers it is about.
  var answers: Int
  /// The file in which something can be done about it; nil: none is known.
  var file: String?
  /// The line in it.
  var line: Int?
  /// What it is probably called now.
  var suggestion: String?

  /// Whether an author can still save it; an answer that was corrected is as it should be.
  var isError: Bool {
    switch kind {
    case .item, .concept: true
    case .bank, .answer: false
    }
  }

  /// What is lost, in words that stand alone.
  var message: String {
    let count = answers == 1 ? "1 recorded answer" : "\(answers) recorded answers"
    return switch kind {
    case .item(let key): "item '\(key.item)' is gone, and \(count) with it"
    case .concept(_, let concept): "concept '\(concept)' is gone, and what \(count) said of it"
    case .bank(let bank): "there is no bank '\(bank)', of which there \(verb) \(count)"
    case .answer(let key, let old, let new):
      "the answer of '\(key.item)' was '\(old)' and is '\(new)': after \(count) it counts as never seen"
    }
  }

  /// What to do about it; nil if nothing need be done.
  var help: String? {
    switch kind {
    case .item(let key):
      suggestion.map { "if it is '\($0)' now, write 'aka: [\(key.item)]' there" }
        ?? "keep it with 'retired: why', or name it in 'aka' where it is now"
    case .concept(_, let concept):
      suggestion.map { "if it is '\($0)' now, write 'aka: [\(concept)]' there" }
        ?? "name it in the 'aka' of the concept that it became"
    case .bank(let bank): suggestion.map { "if it is '\($0)' now, write 'aka: [\(bank)]' there" }
    case .answer: nil
    }
  }

  private var verb: String { answers == 1 ? "is" : "are" }
}
