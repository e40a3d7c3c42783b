import BankLint
import QuestionBank
import StrictYAML
import TerminalText

extension Context {
  /// Puts right in files what is certainly right to change, and says what.
  ///
  /// - Parameters:
  ///   - check: The files.
  ///   - choices: What the command line chose.
  /// - Returns: The files as they are now, and why some could not be written.
  func fix(_ check: BankCheck, choices: LintChoices) -> (BankCheck, failures: [String]) {
    var texts: [String: String] = [:]
    var failures: [String] = []
    for folder in check.folders {
      let settings = choices.settings(with: folder.configuration(in: self)?.configuration)
      let fixing = BankFixing(folder, settings: settings, today: now.calendarDate)
      for file in fixing.changed {
        if let failure = write(file, fromInput: check.inputNames) {
          failures.append(failure)
        } else {
          texts[file.before.name] = file.text
          if !self.settings.isQuiet { complain(file.report) }
        }
      }
    }
    return (texts.isEmpty ? check : check.replacing(texts), failures)
  }

  /// Writes a file, unless its text came from standard input; why not, if it cannot be done.
  private func write(_ file: BankFixing.FixedFile, fromInput names: Set<String>) -> String? {
    let name = file.before.name
    if names.contains(name) { return nil }
    let access = invocation.files
    guard case .success(file.before.bytes) = access.read(name) else {
      return "'\(name)' was changed by somebody else meanwhile; it is left as it is"
    }
    guard case .failure(let failure) = access.write(file.text, name, true) else { return nil }
    return "cannot write '\(name)': \(failure.words); it is left as it is"
  }
}

extension BankCheck {
  /// The text of a file that was checked.
  func text(of name: String) -> String {
    let file = folders.flatMap(\.checked).first { $0.name == name }
    return String(decoding: file?.bytes ?? [], as: UTF8.self)
  }
}

extension BankFixing.FixedFile {
  /// What was put right, in words.
  fileprivate var report: String {
    let places = fixed.map { "\($0.topic.name) in line \($0.span.start.line)" }
    let shown = places.count > 10 ? places.prefix(9) + ["\(places.count - 9) more"] : places[...]
    return "fixed \(counted(fixed.count, "problem")) in '\(before.name)': \(shown.listed())"
  }
}
