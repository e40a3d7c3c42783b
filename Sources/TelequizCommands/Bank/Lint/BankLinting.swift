import BankLint
import Practice
import QuestionBank
import TerminalText

/// What there is to say of files that somebody named: errors and what lints find, each folder of them by
/// itself.
struct BankLinting {
  /// The files and what could be read of them.
  let check: BankCheck
  /// What is to be said, by file, line and column.
  let annotations: [Annotation]
  /// What comments in the files allow, which is not said.
  let allowed: [Annotation]
  /// What is wrong with configurations: where and what.
  let configurationProblems: [(place: String, message: String)]
  /// Whether warnings count as errors.
  let isStrict: Bool

  /// Looks at files.
  ///
  /// - Parameters:
  ///   - check: The files, read with the banks around them.
  ///   - choices: What the command line chose.
  ///   - isStrict: Whether warnings count as errors.
  ///   - base: An older version of the files, to tell what learners lose; empty: none.
  ///   - context: What the command runs in.
  init(
    of check: BankCheck, choices: LintChoices, isStrict: Bool, base: [FileRecord] = [],
    in context: Context
  ) {
    self.check = check
    self.isStrict = isStrict
    var all: [Annotation] = []
    var problems: [(place: String, message: String)] = []
    var complained: Set<String> = []
    for folder in check.folders {
      let found = folder.configuration(in: context)
      if let found, complained.insert(found.path).inserted { problems += found.problems }
      all += folder.annotations(
        settings: choices.settings(with: found?.configuration), today: context.now.calendarDate,
        base: base)
    }
    annotations = all.filter { $0.allowance == nil }.sorted()
    allowed = all.filter { $0.allowance != nil }.sorted()
    configurationProblems = problems
  }

  /// What could not be read, in words.
  var complaints: [String] { check.complaints }

  /// Whether nothing was found that fails the run.
  var isClean: Bool {
    complaints.isEmpty && configurationProblems.isEmpty
      && annotations.allSatisfy { $0.severity < (isStrict ? .warning : .error) }
  }

  /// How many there are of a severity; what could not be read counts as an error.
  func count(of severity: Severity) -> Int {
    annotations.count { $0.severity == severity }
      + (severity == .error ? complaints.count + configurationProblems.count : 0)
  }

  /// How many of them `--fix` does away with.
  var fixableCount: Int { annotations.count { $0.fix?.applicability == .certain } }

  /// How many items the files have.
  var itemCount: Int {
    check.folders.reduce(0) { $0 + $1.itemCount }
  }

  /// What was looked at and how it went: `4 files, 210 items: 2 warnings, 1 note, 3 allowed`.
  var summary: String {
    let counts = [
      ("error", count(of: .error)), ("warning", count(of: .warning)), ("note", count(of: .note)),
    ].filter { $0.1 > 0 }.map { counted($0.1, $0.0) }
    let rest = allowed.isEmpty ? [] : ["\(grouped(allowed.count)) allowed by comments"]
    let fixable = fixableCount == 0 ? "" : "; --fix puts \(grouped(fixableCount)) right"
    let files = counted(check.folders.reduce(0) { $0 + $1.checked.count }, "file")
    return "\(files), \(counted(itemCount, "item")): "
      + ((counts.isEmpty ? ["no problems"] : counts) + rest).joined(separator: ", ") + fixable
  }
}

extension BankCheck.Folder {
  /// The levels of lints that are set for its files.
  func configuration(in context: Context) -> FoundLintConfiguration? {
    FoundLintConfiguration(for: checked.first?.name.folder ?? ".", in: context)
  }

  /// What there is to say of the files that were named.
  func annotations(
    settings: LintSettings, today: CalendarDate, base: [FileRecord] = []
  ) -> [Annotation] {
    var linted = LintedLibrary(library, files: files, today: today)
    linted.base = base
    return Annotation.all(
      in: linted, files: Set(checked.map(\.name)), errorsAlsoIn: filesToReport,
      settings: settings)
  }

  /// How many items the files have that were named, broken ones included.
  var itemCount: Int {
    let ids = Set(
      reports.filter(\.isUsable).compactMap {
        if case .bank(let id) = $0.content { id } else { nil }
      })
    return library.banks.filter { ids.contains($0.id) }.reduce(0) { $0 + $1.items.count }
      + reports.reduce(0) { $0 + $1.skipped.count }
  }
}

extension FoundLintConfiguration {
  /// What is wrong with it: where and what.
  var problems: [(place: String, message: String)] {
    if let failure { return [(path, "cannot read the levels of lints: \(failure.words)")] }
    return configuration?.problems.map { ("\(path):\($0.position)", $0.message) } ?? []
  }
}

extension Moment {
  /// The date on a calendar beside the clock.
  var calendarDate: CalendarDate {
    let milliseconds = time.milliseconds + Int64(offset.minutes) * 60_000
    let (days, rest) = milliseconds.quotientAndRemainder(dividingBy: 86_400_000)
    let date = CivilDate(dayNumber: Int(rest < 0 ? days - 1 : days))
    return CalendarDate(year: date.year, month: date.month, day: date.day)
  }
}
