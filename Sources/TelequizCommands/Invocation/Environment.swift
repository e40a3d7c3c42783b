/// The environment variables of a process.
struct Environment {
  private let lookUp: (String) -> String?

  /// An environment that is looked up one variable at a time.
  init(lookUp: @escaping (String) -> String?) { self.lookUp = lookUp }

  /// An environment that holds these variables and no others.
  init(_ variables: [String: String]) { lookUp = { variables[$0] } }

  /// The value of a variable; nil when it is unset or empty, which mean the same everywhere here.
  subscript(name: String) -> String? {
    guard let value = lookUp(name), !value.isEmpty else { return nil }
    return value
  }

  /// Whether a variable is set, and be it to nothing.
  func isSet(_ name: String) -> Bool { lookUp(name) != nil }
}
