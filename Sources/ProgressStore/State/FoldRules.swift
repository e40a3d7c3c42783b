public import QuestionBank
public import Scheduling

/// What a fold of facts depends on besides the facts.
public struct FoldRules: Hashable, Sendable {
  /// What the banks of today call otherwise than facts do.
  public var renames: Renames
  /// The memory model, with its parameters, of a learner who chose none.
  public var model: ChosenModel

  /// Creates rules.
  public init(renames: Renames = Renames(), model: ChosenModel = .standard) {
    self.renames = renames
    self.model = model
  }

  /// The version of the fold itself: a change of what it makes of the same facts is a new one, so that
  /// what an older program saved is folded anew.
  static let foldVersion = 1

  /// The rules as a text that is the same for equal rules, in every program, and no other.
  var text: String {
    let parameters = model.parameters
    let values = parameters.values.map { "\($0)" }.joined(separator: " ")
    return (["fold \(Self.foldVersion)", "\(parameters.model) \(values)"] + renames.lines)
      .joined(separator: "\n")
  }
}

extension Renames {
  /// A line for each thing that is called otherwise, in a fixed order.
  fileprivate var lines: [String] {
    lines("subject", subjects) + lines("bank", banks) + lines("item", items)
      + lines("concept", concepts)
      + categories.keys.sorted().flatMap { lines("category \($0)", categories[$0] ?? [:]) }
  }

  private func lines<Key: Comparable & CustomStringConvertible>(
    _ kind: String, _ pairs: [Key: Key]
  ) -> [String] {
    pairs.sorted { $0.key < $1.key }.map { "\(kind) \($0.key) is \($0.value)" }
  }
}
