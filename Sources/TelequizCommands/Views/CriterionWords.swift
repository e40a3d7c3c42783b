import Practice
import QuestionBank
import TerminalText

/// How a subject's decision rule is put into words.
struct CriterionWords {
  /// The subject.
  let subject: Subject
  /// The signs between words.
  let glyphs: Glyphs

  /// The rule applied to an item: `case yes · clinician no → telehealth`; empty without a rule.
  func application(to item: Item) -> String {
    let outcomes = subject.application(to: item)
    let steps = outcomes.map { "\(Self.name($0.criterion)) \($0.holds ? "yes" : "no")" }
    let applied = steps.joined(separator: glyphs.separator)
    guard let end = outcomes.last, !end.holds else { return applied }
    return applied + glyphs.arrow + name(of: item.answer)
  }

  /// What the criterion that fails means, if an answer was too narrow; nil for other errors.
  func missing(in item: Item, answered response: Category.ID) -> String? {
    guard subject.category(item.answer, contains: response),
      let end = subject.application(to: item).last, !end.holds
    else { return nil }
    return absence(of: end.criterion)
  }

  /// Why a reason is not the one that decides.
  func correction(given: Reason, deciding: Reason) -> String {
    switch (given, deciding) {
    case (_, .allHold): return isNested ? "nothing is missing" : "all hold"
    case (.allHold, .fails(let id)): return criterion(id).map(absence) ?? ""
    case (.fails(let named), .fails(let id)):
      guard let first = criterion(named), let second = criterion(id),
        let firstPlace = subject.decision.firstIndex(of: first),
        let secondPlace = subject.decision.firstIndex(of: second)
      else { return "" }
      // Of a criterion behind the one that fails nobody says whether it holds.
      guard firstPlace < secondPlace else { return "\(absence(of: second)), and it is asked first" }
      return "\(presence(of: first)), \(absence(of: second))"
    }
  }

  /// What a criterion is called.
  static func name(_ criterion: Criterion) -> String {
    String(criterion.id.text.map { $0 == "-" ? " " : $0 })
  }

  /// What a category is called.
  func name(of category: Category.ID) -> String {
    subject.category(category)?.name ?? category.text
  }

  /// Categories inside one another are told apart by what is missing; others by a plain answer.
  private var isNested: Bool { subject.categories.contains { $0.partOf != nil } }

  private func absence(of criterion: Criterion) -> String {
    isNested ? "the \(Self.name(criterion)) is missing" : "\(Self.name(criterion)) is no"
  }

  private func presence(of criterion: Criterion) -> String {
    isNested ? "the \(Self.name(criterion)) is there" : "\(Self.name(criterion)) is yes"
  }

  private func criterion(_ id: Criterion.ID) -> Criterion? {
    subject.decision.first { $0.id == id }
  }
}
