import QuestionBank
import TerminalText

extension Context {
  /// What checked banks take from the learner of a progress file, which is only looked into; written to
  /// standard error.
  ///
  /// - Throws: `CommandFailure` when there is no such file, or when it cannot be used.
  func reportLosses(of check: BankCheck, against path: String) throws -> ProgressLosses {
    let shown = paths.shown(path)
    let facts = try reporting { () throws(FactLogFailure) in
      try invocation.readFacts(path, shown)
    }
    guard let facts else { throw CommandFailure("there is no progress file '\(shown)'") }
    let elsewhere = Library(reading: bankFiles.files).banks
    let losses = ProgressLosses(facts, against: check, elsewhere: elsewhere)
    let renderer = errorRenderer
    invocation.output.error(renderer.text(of: losses.all.flatMap(\.paragraphs)))
    return losses
  }
}

extension ProgressLosses {
  /// What was looked at and how it went, in a line.
  func summary(of path: String) -> String {
    let lost = all.count(where: \.isError)
    let changed = all.count { if case .answer = $0.kind { true } else { false } }
    let banks = all.count - lost - changed
    let parts = [
      lost > 0 ? "\(lost) lost" : nil, changed > 0 ? "\(changed) to be learnt anew" : nil,
      banks > 0 ? "\(counted(banks, "bank")) not known" : nil,
    ].compactMap { $0 }
    return "\(path), \(counted(answerCount, "answer")): "
      + (parts.isEmpty ? "nothing is lost" : parts.joined(separator: ", "))
  }
}

extension ProgressLoss {
  /// The loss as people read it.
  fileprivate var paragraphs: [Paragraph] {
    let place = file.map { "\($0):\(line.map { "\($0):" } ?? "") " } ?? ""
    let level: StyledText = isError ? "\("error:", .boldRed)" : "\("warning:", .yellow)"
    let heading: StyledText = "\(place, .bold)\(level) \(message)\(" [lost-item]", .dim)"
    return [Paragraph(heading)] + (help.map { [Paragraph(StyledText($0), indent: 2)] } ?? [])
  }
}
