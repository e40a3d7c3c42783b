extension ItemRule {
  /// All lints that look at one item at a time, by code.
  static let all: [ItemRule] = []
}
