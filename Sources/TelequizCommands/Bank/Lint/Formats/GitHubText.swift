import BankLint
import StrictYAML
import TerminalText

extension BankLinting {
  /// A workflow command for each, by which GitHub shows it beside the line.
  ///
  /// - SeeAlso: GitHub Docs, "Workflow commands for GitHub Actions": `::error file=…,line=…::message`.
  var gitHubText: String {
    failures.map { "::error::\($0.gitHubData)\n" }.joined()
      + annotations.shownByFile().map { shown in
        shown.annotations.map { $0.gitHubCommand + "\n" }.joined()
          + (shown.rest == 0
            ? ""
            : "::notice file=\(shown.file.gitHubProperty)::"
              + "\(counted(shown.rest, "more problem")) not shown\n")
      }.joined()
  }
}

extension Annotation {
  fileprivate var gitHubCommand: String {
    var properties = [
      ("file", file.gitHubProperty), ("line", "\(span.start.line)"),
      ("endLine", "\(span.end.line)"),
    ]
    // Columns mean nothing over several lines.
    if span.start.line == span.end.line {
      properties += [("col", "\(span.start.column)"), ("endColumn", "\(span.end.column)")]
    }
    properties.append(("title", "\(topic.name) (\(topic.code))".gitHubProperty))
    let list = properties.map { "\($0)=\($1)" }.joined(separator: ",")
    let words = message + (help.map { "\n\($0)" } ?? "")
    return "::\(severity.gitHubCommand) \(list)::\(words.gitHubData)"
  }
}

extension Severity {
  fileprivate var gitHubCommand: String {
    switch self {
    case .note: "notice"
    case .warning: "warning"
    case .error: "error"
    }
  }
}

extension String {
  /// The text where a message stands: what would end the line is escaped.
  fileprivate var gitHubData: String {
    terminalSafe(lineBreaks: .kept).replacing("%", with: "%25").replacing("\r", with: "%0D")
      .replacing("\n", with: "%0A")
  }

  /// The text where a property's value stands: what would end it is escaped, too.
  fileprivate var gitHubProperty: String {
    gitHubData.replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
