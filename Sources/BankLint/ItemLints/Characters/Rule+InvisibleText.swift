internal import StrictYAML

extension ItemRule {
  /// A text of an item has what nobody sees.
  static let invisibleText = ItemRule(.invisibleText, page: .invisibleText) { item, bank in
    LintedItem.Prose.allCases.flatMap { field -> [Finding] in
      guard let text = item[field] else { return [] }
      return text.deceptions(in: bank.file).map {
        item.finding($0.flaw, at: $0.span, in: bank, fix: $0.fix)
      }
    }
  }
}

extension BankRule {
  /// A text of a bank outside of its items has what nobody sees.
  static let invisibleText = BankRule(.invisibleText, page: .invisibleText) { bank, _ in
    bank.file.deceptions(in: bank.language)
  }
}

extension SubjectRule {
  /// A text of a subject has what nobody sees.
  static let invisibleText = SubjectRule(.invisibleText, page: .invisibleText) { subject, _ in
    subject.file.deceptions(in: subject.subject.textLanguage)
  }
}

extension LintedFile {
  fileprivate func deceptions(in language: TextLanguage) -> [Finding] {
    headTexts(in: language).flatMap { text in
      text.deceptions(in: self).map {
        Finding(file: name, span: $0.span, kind: .item($0.flaw), fix: $0.fix)
      }
    }
  }

  /// The change of a stretch on one line, unless something else stands there, as an escape.
  fileprivate func edit(_ span: Span, from old: ArraySlice<Unicode.Scalar>, to new: String) -> Fix
    .Edit?
  {
    guard span.start.line == span.end.line else { return nil }
    let line = document.text.line(span.start.line).unicodeScalars
    let there = line.dropFirst(span.start.column - 1).prefix(span.end.column - span.start.column)
    return there.elementsEqual(old) ? Fix.Edit(span: span, text: new) : nil
  }
}

extension LintedText {
  fileprivate typealias Deception = (flaw: ItemFlaw, span: Span, fix: Fix?)

  /// What looks like something else than it is: characters without width, words of two alphabets.
  fileprivate func deceptions(in file: LintedFile) -> [Deception] {
    let runs = invisibleRuns.map { run -> Deception in
      let place = span(of: run)
      let fix = file.edit(place, from: words.scalars[run], to: "").map {
        Fix(edits: [$0], applicability: .certain)
      }
      return (.invisible(words.scalars[run.lowerBound]), place, fix)
    }
    let mixed = words.all.compactMap { word -> Deception? in
      let written = words.scalars[word.range]
      guard written.contains(where: { !$0.isASCII }), let word = MixedScript(Array(written)) else {
        return nil
      }
      let place = span(of: written.indices)
      let fix = word.latin.flatMap { file.edit(place, from: written, to: $0) }.map {
        Fix(edits: [$0], applicability: .maybe)
      }
      return (.mixedScript(words.written(written.indices)), place, fix)
    }
    return runs + mixed
  }

  /// The runs of invisible characters that have no business where they stand.
  private var invisibleRuns: [Range<Int>] {
    let scalars = words.scalars
    var runs: [Range<Int>] = []
    for index in scalars.indices where scalars[index].isInvisible {
      // Scripts and emoji beyond the European ones join and part their characters with them.
      let isJoiner = scalars[index].value == 0x200C || scalars[index].value == 0x200D
      if isJoiner, index > 0, scalars[index - 1].value >= 0x0590 { continue }
      if let last = runs.last, last.upperBound == index {
        runs[runs.count - 1] = last.lowerBound..<(index + 1)
      } else {
        runs.append(index..<(index + 1))
      }
    }
    return runs
  }
}

extension Page {
  static let invisibleText = Page(
    why: """
      Characters without width and letters of another alphabet that look the same come along when \
      text is pasted. Nobody sees them, yet searches, checks and screen readers stumble over them, and \
      a learner's answer or a lint misses the word. 'bank lint --fix' deletes what has no width.
      """,
    wrong: .item(
      """
      - id: pasted-visit
        service: A doctor sees her patient by v⟦\u{200B}⟧ideo in the evening.
        answer: near
      """),
    right: .item(
      """
      - id: pasted-visit
        service: A doctor sees her patient by v\u{ED}deo in the evening.
        answer: near
      """),
    references: [
      "Unicode Technical Standard 39, Unicode Security Mechanisms: mixed scripts and confusables"
    ])
}
