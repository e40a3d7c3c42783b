public import QuestionBank

/// A bank in another program's format, and what is not in it.
public struct BankExport: Hashable, Sendable {
  /// Which items are exported besides the plain ones.
  public struct Choice: Hashable, Sendable {
    /// Those that are not asked any more.
    public var retired: Bool
    /// Those that authorities disagree about, in formats that cannot say so.
    public var contested: Bool

    /// Creates a choice.
    public init(retired: Bool = false, contested: Bool = false) {
      self.retired = retired
      self.contested = contested
    }
  }

  /// The text of the file.
  public let text: String
  /// The items in it.
  public let items: [Item]
  /// What the format cannot carry of them and of their subject.
  public let omissions: Omissions
  /// The retired items that were not asked for.
  public let retired: [Item.ID]
  /// The contested items that were not asked for, and of which the format could not say why.
  public let contested: [Item.ID]
  /// The items that the format would read as something else.
  public let unwritable: [Item.ID]

  /// Writes a bank.
  public init(_ bank: Bank, to format: ExchangeFormat, _ choice: Choice = Choice()) {
    let selection = ItemSelection(
      bank.items, choice, carriesDisputes: format.carried.contains(.contested))
    let writable = selection.items.filter {
      format != .aiken || AikenWriter.canHold($0, bank.subject)
    }
    items = writable
    retired = selection.retired
    contested = selection.contested
    let kept = Set(writable.map(\.id))
    unwritable = selection.items.map(\.id).filter { !kept.contains($0) }
    omissions = Omissions(of: writable, subject: bank.subject, in: format)
    text =
      switch format {
      case .gift: GIFTWriter.text(of: writable, subject: bank.subject)
      case .aiken: AikenWriter.text(of: writable, subject: bank.subject)
      case .moodleXML: MoodleXMLWriter.text(of: writable, bank: bank)
      case .csv: CSVWriter.text(of: writable, subject: bank.subject)
      case .anki: AnkiWriter.text(of: writable, bank: bank)
      }
  }
}

/// The items that an export takes of a bank.
public struct ItemSelection: Hashable, Sendable {
  /// Those that it takes.
  public let items: [Item]
  /// The retired ones that were not asked for.
  public let retired: [Item.ID]
  /// The contested ones that were not asked for.
  public let contested: [Item.ID]

  /// Takes what was chosen; disputed items go where their disputes can go with them.
  public init(_ all: [Item], _ choice: BankExport.Choice, carriesDisputes: Bool) {
    let asked = all.filter { choice.retired || $0.retired == nil }
    let isTaken = { (item: Item) in carriesDisputes || choice.contested || item.contested == nil }
    items = asked.filter(isTaken)
    retired = all.filter { !choice.retired && $0.retired != nil }.map(\.id)
    contested = asked.filter { !isTaken($0) }.map(\.id)
  }
}
