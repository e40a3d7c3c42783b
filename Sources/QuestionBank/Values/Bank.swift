/// A file of items about one subject.
public struct Bank: Hashable, Sendable {
  /// A bank's slug.
  public typealias ID = Identifier<Bank>

  /// Names the bank in progress.
  public var id: ID
  /// Earlier ids, whose progress counts as this one's.
  public var aka: [ID] = []
  /// What people call it.
  public var title: String
  /// The subject it names, or the one that it declares itself.
  public var subject: Subject
  /// What the bank holds.
  public var description: String?
  /// An SPDX licence expression.
  public var license: String?
  /// The items that could be read, in the order in which they were written.
  public var items: [Item]
  /// A hash of the parsed values: equal values give equal revisions on every machine.
  public var revision: Revision

  /// Creates a bank.
  public init(id: ID, title: String, subject: Subject, items: [Item], revision: Revision) {
    self.id = id
    self.title = title
    self.subject = subject
    self.items = items
    self.revision = revision
  }
}
