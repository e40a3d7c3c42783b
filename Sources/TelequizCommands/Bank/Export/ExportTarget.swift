import ArgumentParser
import BankExchange

/// What `bank export` writes.
enum ExportTarget: Hashable, Sendable {
  /// Another program's format.
  case format(ExchangeFormat)
  /// The object that `bank show --json` prints.
  case json

  /// The target as it is named on the command line.
  var name: String {
    switch self {
    case .format(let format): format.rawValue
    case .json: "json"
    }
  }

  /// Whether the target says why an item is disputed.
  var carriesDisputes: Bool {
    switch self {
    case .format(let format): format.carried.contains(.contested)
    case .json: true
    }
  }
}

extension ExportTarget: ExpressibleByArgument, CaseIterable {
  static var allCases: [ExportTarget] { ExchangeFormat.allCases.map(Self.format) + [.json] }

  static var allValueStrings: [String] { allCases.map(\.name) }

  init?(argument: String) {
    guard let target = Self.allCases.first(where: { $0.name == argument }) else { return nil }
    self = target
  }
}
