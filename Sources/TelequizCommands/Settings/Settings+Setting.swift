import Practice
import QuestionBank

extension Settings {
  /// Why a setting cannot be set.
  enum Refusal: Error, Hashable {
    /// There is no such setting.
    case unknown(String, suggestion: String?)
    /// The name is cut so short that several would do.
    case ambiguous(String, [String])
    /// The setting takes no such value.
    case badValue(String, setting: String, domain: String)
  }

  /// The setting that a name, or the beginning of one, stands for.
  static func setting(named name: String) throws(Refusal) -> Setting {
    let names = Vocabulary(Setting.all.enumerated().map { Vocabulary.Word($1.name, $0) })
    switch names.lookUp(name) {
    case .found(let index): return Setting.all[index]
    case .ambiguous(let words): throw .ambiguous(name, words.map(\.text))
    case .unknown(let word): throw .unknown(name, suggestion: word?.text)
    }
  }

  /// Sets what a name, or the beginning of one, stands for.
  mutating func set(_ name: String, to value: String) throws(Refusal) -> Setting {
    let setting = try Self.setting(named: name)
    guard setting.set(value, in: &self) else {
      throw .badValue(value, setting: setting.name, domain: setting.domain)
    }
    return setting
  }
}

extension Settings.Refusal {
  /// The refusal as it is said to somebody who types.
  var sentence: String {
    switch self {
    case .unknown(let name, let suggestion):
      "No setting \(name.shortened)." + (suggestion.map { " Did you mean \($0)?" } ?? "")
    case .ambiguous(let name, let names): "\(name): \(names.joined(separator: " or "))?"
    case .badValue(let value, let setting, let domain):
      "\(setting) takes \(domain), not \(value.shortened)."
    }
  }

  /// The refusal as it is said of a file.
  var diagnostic: String {
    switch self {
    case .unknown(let name, let suggestion):
      "no setting '\(name)'" + (suggestion.map { "; did you mean '\($0)'?" } ?? "")
    case .ambiguous(let name, let names):
      "'\(name)' may be \(names.map { "'\($0)'" }.joined(separator: " or "))"
    case .badValue(let value, let setting, let domain):
      "'\(setting)' takes \(domain), not '\(value.shortened)'"
    }
  }
}
