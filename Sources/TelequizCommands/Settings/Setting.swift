import Practice
import TerminalText

/// One thing that a learner may choose: its name in the configuration and in `set`, what values it
/// takes, and what it is for.
struct Setting: Sendable {
  /// The values that a setting takes, and where it is kept.
  enum Kind: Sendable {
    /// `on` or `off`.
    case toggle(any WritableKeyPath<Settings, Bool> & Sendable)
    /// A whole number.
    case whole(any WritableKeyPath<Settings, Int> & Sendable, ClosedRange<Int>)
    /// A whole number, or `off`.
    case wholeOrOff(any WritableKeyPath<Settings, Int?> & Sendable, ClosedRange<Int>)
    /// A number.
    case number(any WritableKeyPath<Settings, Double> & Sendable, ClosedRange<Double>)
    /// A study day, or `off`.
    case dayOrOff(any WritableKeyPath<Settings, StudyDay?> & Sendable)
    /// When to use colours.
    case color(any WritableKeyPath<Settings, ColorChoice> & Sendable)
  }

  /// What it is called.
  let name: String
  /// The values that it takes, and where it is kept.
  let kind: Kind
  /// What it is for, in a few words.
  let help: String

  /// All settings, in the order in which they are listed.
  static let all = [
    Setting(
      name: "limit", kind: .whole(\.questionLimit, 1...200), help: "the most questions of a session"
    ),
    Setting(
      name: "minutes", kind: .wholeOrOff(\.minuteLimit, 1...240), help: "the length of a session"),
    Setting(
      name: "new", kind: .whole(\.newConceptLimit, 0...20),
      help: "the most new concepts of a session"),
    Setting(
      name: "at-least", kind: .whole(\.questionMinimum, 0...20),
      help: "the fewest questions of a session"),
    Setting(
      name: "desired-retention", kind: .number(\.desiredRetention, 0.7...0.97),
      help: "how sure you are to remember when a concept comes back"),
    Setting(
      name: "max-interval", kind: .whole(\.maxIntervalDays, 1...365),
      help: "the most days until a concept comes back"),
    Setting(
      name: "by", kind: .dayOrOff(\.goalDay), help: "the day to be ready by"),
    Setting(name: "why", kind: .toggle(\.asksReasons), help: "name the deciding question too"),
    Setting(
      name: "single-key", kind: .toggle(\.answersBySingleKey), help: "a key answers without Enter"),
    Setting(name: "color", kind: .color(\.color), help: "when to use colours"),
    Setting(
      name: "plain", kind: .toggle(\.isPlain), help: "words for marks, as for a screen reader"),
    Setting(name: "quiet", kind: .toggle(\.isQuiet), help: "say only what was asked for"),
  ]

  /// Whether it counts when a session is planned, and not before the next.
  var isAboutPlanning: Bool {
    switch kind {
    case .whole, .wholeOrOff, .number, .dayOrOff: true
    case .toggle(let path): path == \Settings.asksReasons
    case .color: false
    }
  }

  /// The values that it takes, in words.
  var domain: String {
    switch kind {
    case .toggle: "on or off"
    case .whole(_, let range): "\(range.lowerBound) to \(range.upperBound)"
    case .wholeOrOff(_, let range): "\(range.lowerBound) to \(range.upperBound), or off"
    case .number(_, let range): "\(range.lowerBound) to \(range.upperBound)"
    case .dayOrOff: "a day as in 2026-12-24, or off"
    case .color: "auto, always or never"
    }
  }

  /// The values that can be proposed when one is typed.
  var proposals: [String] {
    switch kind {
    case .toggle: ["on", "off"]
    case .color: ColorChoice.allCases.map(\.rawValue)
    case .wholeOrOff, .dayOrOff: ["off"]
    case .whole, .number: []
    }
  }

  /// The value in some settings.
  func value(in settings: Settings) -> String {
    switch kind {
    case .toggle(let path): settings[keyPath: path] ? "on" : "off"
    case .whole(let path, _): "\(settings[keyPath: path])"
    case .wholeOrOff(let path, _): settings[keyPath: path].map { "\($0)" } ?? "off"
    case .number(let path, _): "\(settings[keyPath: path])"
    case .dayOrOff(let path): settings[keyPath: path]?.date.iso8601 ?? "off"
    case .color(let path): settings[keyPath: path].rawValue
    }
  }

  /// Sets it to what a text says; false, and nothing is changed, when it takes no such value.
  func set(_ text: String, in settings: inout Settings) -> Bool {
    switch kind {
    case .toggle(let path):
      guard let isOn = Self.toggles[text] else { return false }
      settings[keyPath: path] = isOn
    case .whole(let path, let range):
      guard let number = Int(text), range.contains(number) else { return false }
      settings[keyPath: path] = number
    case .wholeOrOff(let path, let range):
      let number = Int(text)
      guard text == "off" || number.map(range.contains) == true else { return false }
      settings[keyPath: path] = number
    case .number(let path, let range):
      guard let number = Double(text), range.contains(number) else { return false }
      settings[keyPath: path] = number
    case .dayOrOff(let path):
      let date = CivilDate(iso8601: text)
      guard text == "off" || date != nil else { return false }
      settings[keyPath: path] = date.map { StudyDay(number: $0.dayNumber) }
    case .color(let path):
      guard let choice = ColorChoice(rawValue: text) else { return false }
      settings[keyPath: path] = choice
    }
    return true
  }

  private static let toggles = [
    "on": true, "yes": true, "true": true, "off": false, "no": false, "false": false,
  ]
}
