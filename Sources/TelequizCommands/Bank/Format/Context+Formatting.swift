import BankLint
import QuestionBank
import StrictYAML
import TerminalText

extension Context {
  /// Tells what could not be read, and why files are left alone.
  func report(_ formatting: Formatting) {
    formatting.complaints.forEach(complain)
    for (source, refusal) in formatting.refusals {
      if case .notReadable = refusal {
        let diagnostics = Library(reading: [source]).diagnostics.filter(\.isAboutForm)
        report(diagnostics, in: [source])
      }
      complain("'\(source.shownName)' is left as it is: \(refusal.words)")
    }
  }

  /// Writes the files that are not in their canonical form, and tells which; returns whether all could
  /// be written.
  func write(_ formatting: Formatting) -> Bool {
    if case .standardInput = formatting.origin {
      for case .success(let formatted) in formatting.files.map(\.formatted) {
        write(formatted.text)
      }
      return true
    }
    var written = 0
    for (source, text) in formatting.changes {
      guard case .success(source.bytes) = invocation.files.read(source.name) else {
        complain(
          "'\(source.shownName)' was changed by somebody else meanwhile; it is left as it is")
        continue
      }
      switch invocation.files.write(text, source.name, true) {
      case .success:
        written += 1
        if !settings.isQuiet { write("formatted \(source.shownName)\n") }
      case .failure(let failure):
        complain("cannot write '\(source.shownName)': \(failure.words)")
      }
    }
    if !settings.isQuiet, !formatting.files.isEmpty {
      write("formatted \(grouped(written)) of \(counted(formatting.files.count, "file"))\n")
    }
    return written == formatting.changes.count
  }

  /// Names the files that are not in their canonical form; returns whether there is none.
  func showNames(of formatting: Formatting) -> Bool {
    let changes = formatting.changes
    if !settings.isQuiet { changes.forEach { write("\($0.source.shownName)\n") } }
    return changes.isEmpty
  }

  /// Prints what would change as a patch; returns whether nothing would.
  func showDifferences(of formatting: Formatting) -> Bool {
    let changes = formatting.changes
    for (source, text) in changes {
      let difference = UnifiedDifference(
        from: String(decoding: source.bytes, as: UTF8.self), to: text,
        oldName: "a/\(source.name)", newName: "b/\(source.name)")
      // A patch is for programs, byte by byte; a screen gets no control characters.
      let isScreen = invocation.terminal.outputIsTerminal
      for line in difference.lines { write((isScreen ? line.terminalSafe() : line) + "\n") }
    }
    return changes.isEmpty
  }
}

extension SourceFile {
  /// The name in messages.
  fileprivate var shownName: String { (name == "-" ? "standard input" : name).terminalSafe() }
}

extension Diagnostic {
  /// Whether it is about the form of the file, not about what it says.
  fileprivate var isAboutForm: Bool { if case .yaml = kind { true } else { false } }
}

extension FormattingRefusal {
  /// Why, and what to do.
  fileprivate var words: String {
    switch self {
    case .notReadable: "what cannot be read has to be put right first"
    case .notWritable(.textTooLong(_, let limit)):
      "a text has more than \(grouped(limit)) characters; shorten it"
    case .notWritable(.forbiddenCharacter), .notWritable(.badKey):
      "a value has no form that reads back"
    case .changesMeaning:
      "what would be written does not read back as the same; please report this file"
    case .losesComments: "a comment would be lost; please report this file"
    }
  }
}
