/// What an edit costs those who have practised.
public enum LossFlaw: Flaw {
  /// An item is gone, and nothing says what became of it.
  case vanished(item: String, resembling: String?)
  /// An item has the answer of another category than before.
  case answerChanged(item: String, from: String, to: String)
  /// A bank is gone, and no other says that it was called so.
  case vanishedBank(String, itemCount: Int)

  /// The lint that looks for it.
  public var lint: Lint { .lostItem }

  /// An answer may have to be corrected; progress need never be lost.
  public var defaultLevel: LintLevel {
    switch self {
    case .vanished, .vanishedBank: .deny
    case .answerChanged: .warn
    }
  }

  /// What is to be improved.
  public var message: String {
    switch self {
    case .vanished(let item, _):
      "item '\(item)' is gone, and with it the progress of whoever knew it"
    case .answerChanged(let item, let old, let new):
      "the answer of '\(item)' was '\(old)' and is '\(new)': it counts as never seen"
    case .vanishedBank(let bank, let count):
      "bank '\(bank)' is gone, and with it the progress with its \(count) item\(count == 1 ? "" : "s")"
    }
  }

  /// What to do about it.
  public var help: String? {
    switch self {
    case .vanished(let item, let other?):
      "if it is '\(other)' now, write 'aka: [\(item)]' there; else keep it with 'retired: why'"
    case .vanished(_, nil): "keep it with 'retired: why', or name it in 'aka' where it is now"
    case .answerChanged:
      "if that makes it another question, give it an id of its own and retire this one"
    case .vanishedBank(let bank, _): "write 'aka: [\(bank)]' in the bank that it became"
    }
  }
}
