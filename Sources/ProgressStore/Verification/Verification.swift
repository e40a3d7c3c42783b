public import Practice

/// What a check of a progress file found.
public struct Verification: Hashable, Sendable {
  /// What is wrong, the worst first; empty when the file is sound.
  public var problems: [Problem]
  /// How many reviews there are, those that were taken back included.
  public var reviews: Int
  /// How many facts of all kinds there are.
  public var facts: Int
  /// How many facts are dated after tomorrow.
  public var setAside: Int
  /// The version of the schema.
  public var schema: Int

  /// Whether nothing is wrong.
  public var isSound: Bool { problems.isEmpty }

  /// Creates a finding.
  public init(problems: [Problem], reviews: Int, facts: Int, setAside: Int, schema: Int) {
    self.problems = problems
    self.reviews = reviews
    self.facts = facts
    self.setAside = setAside
    self.schema = schema
  }

  /// Something that is wrong with a file.
  public enum Problem: Hashable, Sendable {
    /// SQLite finds its own structures damaged; in its words.
    case structure(String)
    /// A row names an id that the file does not hold.
    case danglingName(table: String)
    /// The facts cannot be read; what is in the way.
    case unreadableFacts(String)
    /// Several facts of different kinds have one identity.
    case sharedIdentity(FactID)
    /// The start of a session has another identity than the session.
    case strangeSession(FactID)
    /// Two facts have the same place in the same session.
    case sharedPlace(session: FactID, ordinal: Int)
    /// A fact says how a review is to be read that the file does not hold.
    case missingReview(FactID)
    /// A table, an index or a trigger is missing, or is not what the schema says.
    case strangeSchema(object: String)
    /// What is saved of the learner's state is not what the facts come to.
    case wrongState(items: Int, concepts: Int, subjects: Int)
  }
}
