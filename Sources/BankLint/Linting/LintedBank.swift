public import QuestionBank
internal import StrictYAML

/// A bank with its places in its file.
public struct LintedBank: Sendable {
  /// The bank.
  public let bank: Bank
  /// Its file.
  public let file: LintedFile
  /// The file of its subject; the bank's own if it declares its categories itself, nil if unknown.
  public let subjectFile: LintedFile?
  /// The items that can be read, in the order in which they were written.
  public let items: [LintedItem]
  /// Abbreviations and terms that learners know; from the bank and from its subject.
  public let glossary: [String]
  /// Words that may tell the answer; from the bank and from its subject.
  public let allowedCues: [String]
  /// The words that name its categories.
  let names: CategoryNames
  /// The stems of its categories' names and definitions, in which a reason can be given; none if there are
  /// no definitions, or a decision rule gives the reason.
  let definitionStems: Set<String>
  private let conceptStems: [Concept.ID: Set<String>]

  init(_ bank: Bank, file: LintedFile, subjectFile: LintedFile?) {
    self.bank = bank
    self.file = file
    self.subjectFile = subjectFile
    let files = file.name == subjectFile?.name ? [file] : [file] + (subjectFile.map { [$0] } ?? [])
    glossary = files.flatMap { $0.texts(of: "glossary") }
    allowedCues = files.flatMap { $0.texts(of: "allowed-cues") }
    let language = bank.subject.textLanguage
    let stems = { (texts: [String?]) in
      Words(texts.compactMap { $0 }.joined(separator: " "), in: language).contentStems
    }
    names = CategoryNames(bank.subject.categories, allowing: allowedCues, in: language)
    let categories = bank.subject.categories
    let isDefined = bank.subject.decision.isEmpty && categories.contains { $0.definition != nil }
    definitionStems = isDefined ? stems(categories.flatMap { [$0.name, $0.definition] }) : []
    conceptStems = Dictionary(
      bank.subject.concepts.map { ($0.id, stems([$0.name, $0.rule])) },
      uniquingKeysWith: { first, _ in first })
    items = Self.items(of: bank, in: file)
  }

  /// The subject that it names or declares.
  public var subject: Subject { bank.subject }

  /// The items that are asked: those that are not retired.
  public var asked: [LintedItem] { items.filter { $0.item.retired == nil } }

  /// Whether rules that know English only apply.
  public var isEnglish: Bool { language == .english }

  /// What is known of the language of its texts.
  var language: TextLanguage { subject.textLanguage }

  /// The stems of the name and rule of an item's concept; none if it has no concept.
  func conceptStems(of item: Item) -> Set<String> {
    item.concept.flatMap { conceptStems[$0] } ?? []
  }

  private static func items(of bank: Bank, in file: LintedFile) -> [LintedItem] {
    guard case .sequence(let list)? = file.root["items"]?.value.content else { return [] }
    let elements = Dictionary(
      list.elements.map { ($0.value.span.start, $0) }, uniquingKeysWith: { first, _ in first })
    return bank.items.compactMap { item in
      guard let element = elements[item.position],
        case .mapping(let node) = element.value.content
      else { return nil }
      return LintedItem(
        item, node: node, span: element.value.span, comments: element.comments.above,
        in: file.document.text, language: bank.subject.textLanguage)
    }
  }
}
