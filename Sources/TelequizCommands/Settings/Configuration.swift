import QuestionBank
import StrictYAML

/// A configuration file: a mapping from names of settings to values.
struct Configuration {
  /// Something in the file that makes no sense; the rest counts all the same.
  struct Problem: Hashable {
    /// Where.
    var position: Position
    /// What, in words.
    var message: String
  }

  /// What is wrong, by place.
  let problems: [Problem]
  /// What the learner chose; the defaults where the file says nothing that makes sense.
  let settings: Settings

  /// Reads the text of a file.
  init(parsing bytes: [UInt8]) {
    let document = Document(parsing: bytes)
    var problems = document.problems.map { problem in
      let words = Diagnostic(file: "", span: problem.span, kind: .yaml(problem.kind)).message
      return Problem(position: problem.span.start, message: words)
    }
    var settings = Settings()
    if case .mapping(let mapping) = document.root.content {
      problems += mapping.entries.compactMap { settings.take($0) }
    }
    self.problems = problems.sorted { $0.position < $1.position }
    self.settings = settings
  }
}

extension Settings {
  /// Takes over one line of a configuration; a problem when it makes no sense.
  fileprivate mutating func take(_ entry: Mapping.Entry) -> Configuration.Problem? {
    guard case .scalar(let scalar) = entry.value.content else {
      let message = "'\(entry.key)' has no plain value"
      return Configuration.Problem(position: entry.keySpan.start, message: message)
    }
    guard let setting = Setting.all.first(where: { $0.name == entry.key }) else {
      let near = nearest(to: entry.key, in: Setting.all.map(\.name))
      let words = Refusal.unknown(entry.key, suggestion: near).diagnostic
      return Configuration.Problem(position: entry.keySpan.start, message: words)
    }
    guard !setting.set(scalar.text, in: &self) else { return nil }
    let refusal = Refusal.badValue(scalar.text, setting: setting.name, domain: setting.domain)
    return Configuration.Problem(position: entry.value.span.start, message: refusal.diagnostic)
  }
}
