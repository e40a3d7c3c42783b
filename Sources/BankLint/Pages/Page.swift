/// What there is to know about a diagnostic or a lint: why it matters, and how it looks wrong and right.
public struct Page: Hashable, Sendable {
  /// A piece of a bank.
  public enum Example: Hashable, Sendable {
    /// An item; everything else around it is in order. `⟦` and `⟧` stand around the place that is meant.
    case item(String)
    /// A whole file, with the place that is meant between `⟦` and `⟧`.
    case file(String)
    /// What can only be shown in part, as it takes many items to be found.
    case sketch(String)
  }

  /// Why it matters: full sentences, in plain words.
  public var why: String
  /// An example in which it is found.
  public var wrong: Example
  /// The example without it.
  public var right: Example
  /// Where there is more to read: titles with publishers and years, and addresses.
  public var references: [String]

  /// Creates a page.
  public init(why: String, wrong: Example, right: Example, references: [String] = []) {
    self.why = why
    self.wrong = wrong
    self.right = right
    self.references = references
  }
}
