import BankLint
import QuestionBank

/// Files of one folder after what is certainly right was put right in them.
struct BankFixing {
  /// What was put right in a file.
  struct FixedFile {
    /// The file as it was read.
    let before: SourceFile
    /// The text that it is to have.
    var text: String
    /// What was put right: what was found, with its place at that time.
    var fixed: [Annotation]
  }

  /// How often a file is looked at again: one fix may bring another problem to light.
  private static let roundLimit = 20
  /// How many fixes are tried by themselves when all together made things worse.
  private static let singleLimit = 50

  /// The files that change.
  private(set) var changed: [FixedFile] = []

  private var files: [SourceFile]
  private let named: [String]
  private let settings: LintSettings
  private let today: CalendarDate

  /// Fixes files as often as it helps.
  ///
  /// - Parameters:
  ///   - folder: The files, with those around them.
  ///   - settings: What is looked for; only that is fixed.
  ///   - today: The date.
  init(_ folder: BankCheck.Folder, settings: LintSettings, today: CalendarDate) {
    files = folder.files
    named = folder.checked.map(\.name)
    self.settings = settings
    self.today = today
    for name in named { fix(name) }
  }

  private mutating func fix(_ name: String) {
    guard let index = files.firstIndex(where: { $0.name == name }) else { return }
    let before = files[index]
    var fixed: [Annotation] = []
    for _ in 0..<Self.roundLimit {
      guard let round = round(of: index) else { break }
      fixed += round.fixed
      files[index].bytes = Array(round.text.utf8)
    }
    guard !fixed.isEmpty else { return }
    changed.append(
      FixedFile(
        before: before, text: String(decoding: files[index].bytes, as: UTF8.self), fixed: fixed))
  }

  /// Fixes what can be fixed at once; nil if there is nothing that makes a file better.
  private func round(of index: Int) -> (text: String, fixed: [Annotation])? {
    let file = LintedFile(files[index])
    let now = annotations(of: files)
    let fixable = now.filter {
      $0.file == file.name && $0.allowance == nil && $0.fix?.applicability == .certain
        && settings.tells($0.topic)
    }
    if let all = attempt(fixable, in: file, at: index, from: now) { return all }
    guard fixable.count > 1 else { return nil }
    for single in fixable.prefix(Self.singleLimit) {
      if let one = attempt([single], in: file, at: index, from: now) { return one }
    }
    return nil
  }

  private func attempt(
    _ fixable: [Annotation], in file: LintedFile, at index: Int, from now: [Annotation]
  ) -> (text: String, fixed: [Annotation])? {
    let hasMark = files[index].bytes.starts(with: [0xEF, 0xBB, 0xBF])
    guard
      let (text, made) = file.applying(fixable.compactMap(\.fix), hasByteOrderMark: hasMark)
    else { return nil }
    var trial = files
    trial[index].bytes = Array(text.utf8)
    guard isBetter(annotations(of: trial), than: now) else { return nil }
    return (text, made.map { fixable[$0] })
  }

  /// Whether there are fewer errors, or as many and fewer findings.
  ///
  /// An item that can be read again may show what nobody could see before.
  private func isBetter(_ new: [Annotation], than old: [Annotation]) -> Bool {
    func counts(_ all: [Annotation]) -> (Int, Int) {
      let told = all.filter { $0.allowance == nil }
      return (told.count { if case .error = $0.topic { true } else { false } }, told.count)
    }
    return counts(new) < counts(old)
  }

  private func annotations(of files: [SourceFile]) -> [Annotation] {
    var everything = LintSettings()
    everything.levels = settings.levels
    let library = LintedLibrary(Library(reading: files), files: files, today: today)
    return Annotation.all(in: library, files: Set(named), settings: everything)
      .filter { settings.tells($0.topic) || $0.topic.isError }
  }
}

extension Topic {
  /// Whether it is about what cannot be read.
  var isError: Bool { if case .error = self { true } else { false } }
}
