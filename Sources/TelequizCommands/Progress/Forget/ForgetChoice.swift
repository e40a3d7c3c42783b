import ArgumentParser
import Practice
import QuestionBank

/// The options that say what is to be forgotten.
struct ForgetChoice: ParsableArguments {
  @Option(
    name: .customLong("bank"),
    help: ArgumentHelp("Forget the answers to the examples of this bank.", valueName: "id"))
  var bankID: String?

  @Option(
    name: .customLong("item"),
    help: ArgumentHelp("Forget the answers to this example.", valueName: "bank/id"))
  var itemKey: String?

  @ArgumentParser.Flag(name: .customLong("all"), help: "Forget everything.")
  var isEverything = false

  /// What is to be forgotten.
  ///
  /// - Throws: `UsageFailure` unless just one thing is named.
  var scope: Forgotten.Scope {
    get throws {
      switch (bankID, itemKey, isEverything) {
      case (let id?, nil, false): return .bank(Bank.ID(id))
      case (nil, let text?, false): return .item(try Self.item(text))
      case (nil, nil, true): return .all
      default: throw UsageFailure("say what to forget: one of --bank ID, --item BANK/ID, --all")
      }
    }
  }

  private static func item(_ text: String) throws -> ItemKey {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      throw UsageFailure("--item takes a bank and an id as in my-bank/rash-photos, not '\(text)'")
    }
    return ItemKey(bank: Bank.ID(parts[0]), item: Item.ID(parts[1]))
  }
}

extension Forgotten.Scope {
  /// Checks that a bank or an item of which nothing is known at least exists.
  ///
  /// - Throws: `UsageFailure` with what was probably meant.
  func check(in library: Library) throws {
    switch self {
    case .all: break
    case .bank(let bank): try Self.check(bank.text, "bank", library.banks.map(\.id.text))
    case .item(let key):
      let keys = library.banks.flatMap { bank in bank.items.map { "\(bank.id)/\($0.id)" } }
      try Self.check(key.description, "example", keys)
    }
  }

  private static func check(_ id: String, _ kind: String, _ known: [String]) throws {
    guard !known.contains(id) else { return }
    let hint = nearest(to: id, in: known).map { "; did you mean '\($0)'?" } ?? ""
    throw UsageFailure("no \(kind) '\(id)' in your progress or your banks\(hint)")
  }
}
