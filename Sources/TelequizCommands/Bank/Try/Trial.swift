import Practice
import Probability
import QuestionBank
import Scheduling
import StrictYAML

/// Examples that are tried, and what is wrong with those that cannot be.
struct Trial {
  /// What can be tried.
  let items: [ItemKey]
  /// What the items are looked up in.
  let curriculum: Curriculum
  /// What is wrong with the items that cannot be asked, or with the whole file.
  let diagnostics: [Diagnostic]
  /// The banks around them.
  let library: Library
  /// The files that diagnostics are about.
  let files: [SourceFile]

  /// Finds what is to be tried.
  ///
  /// - Throws: `CommandFailure` when there is no such bank, file or item.
  init(of target: TrialTarget, in context: Context) throws {
    let found = try FoundBank.named(target.name, in: context)
    files = found.files
    library = found.library
    guard case .bank(let bank) = found.content, let report = found.library.report(of: bank.id)
    else {
      if case .subject = found.content {
        throw CommandFailure("'\(target.name)' is a subject, which has no examples")
      }
      items = []
      curriculum = Curriculum(banks: [])
      diagnostics = found.diagnostics
      return
    }
    curriculum = Curriculum(banks: [bank])
    let places = TrialPlaces(bank, skipped: report.skipped)
    let chosen = try places.places(of: target.part, in: found.library.renames)
    items = chosen.compactMap(\.item).filter { $0.retired == nil }.map {
      ItemKey(bank: bank.id, item: $0.id)
    }
    if let retired = chosen.first?.item, chosen.count == 1, let why = retired.retired {
      throw CommandFailure("'\(retired.id)' is retired, so that nobody meets it: \(why)")
    }
    diagnostics = found.diagnostics.filter { diagnostic in
      diagnostic.level == .error && diagnostic.file == report.file
        && chosen.contains { $0.item == nil && $0.lines.contains(diagnostic.span.start.line) }
    }
  }
}

extension Context {
  /// Holds a session about a trial.
  func hold(_ trial: Trial) {
    var request = PracticeRequest()
    request.trial = trial.items
    request.asksReasons = settings.asksReasons
    var chance = SplitMix64(seed: invocation.randomSeed())
    let session = Session(
      request: request, curriculum: trial.curriculum, progress: Progress(),
      rules: settings.rules(with: .standard),
      id: FactID(using: &chance), seed: seed)
    let conversation = SessionConversation(
      session: session, curriculum: trial.curriculum, context: self,
      journal: Journal(log: TrialLog()),
      purpose: .trial)
    conversation.origin = .init(library: trial.library, files: trial.files)
    let end = conversation.run(excuse: request.nothingToAsk)
    // Whoever leaves a trial goes back to where it was asked for.
    if end != .left { note(end) }
  }
}
