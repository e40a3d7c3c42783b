import BankLint
import Practice
import QuestionBank
import TerminalText

/// Looks at bank files again and again, and tells after each save what there is to say of them.
struct BankWatch {
  /// Milliseconds between two looks.
  static let pauseMilliseconds = 200

  private let paths: [String]
  private let context: Context
  private var state = WatchState()
  /// What was said of each file last.
  private var told: [String: [Annotation]] = [:]

  /// Prepares to watch files and folders.
  init(_ paths: [String], in context: Context) {
    self.paths = paths.map(\.withoutDotSlash)
    self.context = context
  }

  /// Watches until a signal asks the program to end.
  mutating func run() -> ExitStatus {
    while true {
      take(state.look(WatchedFiles(at: paths, access: context.invocation.files)))
      if let signal = context.invocation.pause(Self.pauseMilliseconds) { return .signal(signal) }
    }
  }

  private mutating func take(_ step: WatchState.Step) {
    switch step {
    case .wait: break
    case .missing(let paths):
      for path in paths.sorted() { say("\(context.paths.shown(path)): not there; waiting for it") }
    case .check(let written, let isLastChance): check(written, isLastChance: isLastChance)
    }
  }

  /// Checks what was written; leaves it for the next look if the files may not be written to their ends.
  private mutating func check(_ written: Set<String>, isLastChance: Bool) {
    let access = context.invocation.files
    let there = paths.filter { access.kind($0) != nil }
    let before = WatchedFiles(at: paths, access: access)
    guard !there.isEmpty, let linting = try? BankLinting(watching: there, in: context) else {
      state.didCheck()
      return
    }
    // Somebody wrote while the files were read.
    guard WatchedFiles(at: paths, access: access) == before else { return }
    let isBrokenOff = linting.annotations.contains { written.contains($0.file) && $0.isOfForm }
    guard isLastChance || !isBrokenOff else { return }
    state.didCheck()
    tell(linting, written: written)
  }

  /// Tells of the files that were written, and of those of which there is something else to say now.
  private mutating func tell(_ linting: BankLinting, written: Set<String>) {
    let files = linting.check.folders.flatMap(\.checked).map(\.name)
    let said = Dictionary(grouping: linting.annotations, by: \.file)
    for file in files + said.keys.filter({ !files.contains($0) }).sorted() {
      let annotations = said[file] ?? []
      let isNews = told[file] != annotations && (told[file] != nil || !annotations.isEmpty)
      guard written.contains(file) && files.contains(file) || isNews else { continue }
      told[file] = annotations
      say("\(context.paths.shown(file)): \(annotations.summary)")
      let report = DiagnosticReport(annotations, in: linting.check.files)
      let renderer = context.renderer
      context.write(
        renderer.text(of: report.lines(width: renderer.columns, glyphs: renderer.glyphs)))
    }
    for complaint in linting.complaints { say(complaint) }
    for problem in linting.configurationProblems { say("\(problem.place): \(problem.message)") }
  }

  /// Says something with the time before it.
  private func say(_ text: String) {
    context.write(context.renderer.text(of: ["\(context.now.clockTime, .dim) \(text)"]))
  }
}

extension BankLinting {
  /// Looks at files as they are now.
  fileprivate init(watching paths: [String], in context: Context) throws {
    let choices = try LintChoices(select: [], ignore: [], levels: [], isStrict: false)
    let check = try BankCheck(of: paths, surroundings: .subjectsAndBanks, in: context)
    self.init(of: check, choices: choices, isStrict: false, in: context)
  }
}

extension Annotation {
  /// Whether the form of the file is wrong, as where a text breaks off.
  fileprivate var isOfForm: Bool { topic.code.hasPrefix("E1") }
}

extension [Annotation] {
  /// How many there are of each severity: `2 errors, 1 warning`.
  fileprivate var summary: String {
    let counts = [("error", Severity.error), ("warning", .warning), ("note", .note)].map {
      name, severity in (name, count { $0.severity == severity })
    }
    let parts = counts.filter { $0.1 > 0 }.map { counted($0.1, $0.0) }
    return parts.isEmpty ? "no problems" : parts.joined(separator: ", ")
  }
}

extension Moment {
  /// The time on a clock beside the screen: `14:03:07`.
  fileprivate var clockTime: String {
    let milliseconds = time.milliseconds + Int64(offset.minutes) * 60_000
    let ofDay = Int(((milliseconds / 1_000) % 86_400 + 86_400) % 86_400)
    return [ofDay / 3_600, ofDay / 60 % 60, ofDay % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
      .joined(separator: ":")
  }
}
