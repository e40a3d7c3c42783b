internal import StrictYAML

extension ItemRule {
  /// A text of an item was never finished.
  static let placeholder = ItemRule(.placeholder, page: .placeholder) { item, bank in
    LintedItem.Prose.allCases.flatMap { field -> [Finding] in
      guard let text = item[field] else { return [] }
      return text.placeholders.map { item.finding($0.flaw, at: $0.span, in: bank) }
    }
  }

  /// Whether a word in capitals stands for something that is still to be written.
  static func isPlaceholder(_ word: String) -> Bool { placeholderWords.contains(word) }

  /// What programmers and printers write for now (FACTS §4.3); in small letters `todo` is Spanish.
  private static let placeholderWords: Set = ["TODO", "TBD", "FIXME", "XXX"]
}

extension BankRule {
  /// A text of a bank outside of its items was never finished.
  static let placeholder = BankRule(.placeholder, page: .placeholder) { bank, _ in
    bank.file.placeholders(in: bank.language)
  }
}

extension SubjectRule {
  /// A text of a subject was never finished.
  static let placeholder = SubjectRule(.placeholder, page: .placeholder) { subject, _ in
    subject.file.placeholders(in: subject.subject.textLanguage)
  }
}

extension LintedFile {
  fileprivate func placeholders(in language: TextLanguage) -> [Finding] {
    headTexts(in: language).flatMap { text in
      text.placeholders.map { Finding(file: name, span: $0.span, kind: .item($0.flaw)) }
    }
  }
}

extension LintedText {
  /// What stands in for a text that is still to be written: `TODO` and the like, `lorem ipsum`, `???`.
  fileprivate var placeholders: [(flaw: ItemFlaw, span: Span)] {
    let written = words.all.filter { word in
      ItemRule.isPlaceholder(words.written(word.range)) || word.text == "lorem"
    }
    .map(\.range)
    let asked = words.scalars.split { $0 != "?" }.filter { $0.count >= 3 }.map(\.indices)
    return (written + asked).map { (.placeholder(words.written($0)), span(of: $0)) }
  }
}

extension Page {
  static let placeholder = Page(
    why: """
      'TODO' and its like are notes to oneself. A learner who meets one in an item loses trust in the \
      others, and nothing else stops it from being asked. Write the text, or put the note into a \
      comment, which nobody is shown.
      """,
    wrong: .item(
      """
      - id: shared-list
        service: A nurse and a patient share a list before surgery.
        answer: near
        rationale: ⟦TODO⟧
      """),
    right: .item(
      """
      # TODO: a shorter rationale
      - id: shared-list
        service: A nurse and a patient share a list before surgery.
        answer: near
        rationale: The nurse and the patient are in one room when they share it.
      """))
}
