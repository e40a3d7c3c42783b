internal import QuestionBank

extension BankSurface {
  /// Whether texts of one answer are longer or shorter than the others; the clearest of them.
  func lengthFindings(in bank: LintedBank) -> [Finding] {
    guard items.count >= Self.fewestLengths else { return [] }
    let lengths = items.map { $0[.service]?.words.all.count ?? 0 }
    // Of two categories one is the other's mirror.
    let tests = categories.count == 2 ? 1 : categories.count
    let comparisons = categories.indices.compactMap { category in
      LengthComparison(of: category, lengths: lengths, answers: answers)
    }
    let found = comparisons.filter { $0.chance * Double(tests) < 0.01 && $0.isWide }
    guard
      let clearest = found.min(by: { ($0.chance, $1.median) < ($1.chance, $0.median) })
    else { return [] }
    let rule = clearest.rule(lengths: lengths, answers: answers, totals: totals)
    let cue = LengthCue(
      category: categories[clearest.category], isLonger: clearest.isLonger,
      median: clearest.median, otherMedian: clearest.otherMedian, limit: rule.limit)
    let marked = items.indices.filter {
      answers[$0] == clearest.category
        && (clearest.isLonger ? lengths[$0] >= rule.limit : lengths[$0] <= rule.limit)
    }
    return [
      Finding(
        file: bank.file.name, span: bank.file.span(of: "id"),
        kind: .cue(.lengthCue(cue, guessing(right: rule.right))),
        related: marked.prefix(Self.mostPlaces).map {
          .init(file: bank.file.name, span: items[$0].span(of: "id"))
        })
    ]
  }

  /// Fewer items tell nothing about length.
  private static let fewestLengths = 20
}
