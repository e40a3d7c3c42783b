import ArgumentParser
import TerminalText

/// How what was found is written.
enum LintFormat: String, CaseIterable, ExpressibleByArgument {
  /// For people: the line, marks below it, what helps.
  case text
  /// One line each.
  case concise
  /// One JSON object.
  case json
  /// A SARIF 2.1.0 log.
  case sarif
  /// Commands for GitHub's workflow runs.
  case github
}

extension Context {
  /// Writes what was found to standard output, unless that is taken, and what could not be read to
  /// standard error.
  func report(_ linting: BankLinting, as format: LintFormat, onStandardError isTaken: Bool = false)
  {
    linting.complaints.forEach(complain)
    for problem in linting.configurationProblems {
      invocation.output.complain(place: problem.place, problem.message)
    }
    let write = isTaken ? invocation.output.error : write
    switch format {
    case .text:
      let renderer = isTaken ? errorRenderer : renderer
      let report = DiagnosticReport(linting.annotations, in: linting.check.files)
      write(renderer.text(of: report.lines(width: renderer.columns, glyphs: renderer.glyphs)))
      if !settings.isQuiet { write("\(linting.summary)\n") }
    case .concise: write(linting.conciseText)
    case .json: write(JSONValue(linting).text() + "\n")
    case .sarif: write(JSONValue(sarif: linting).text() + "\n")
    case .github: write(linting.gitHubText)
    }
  }
}
