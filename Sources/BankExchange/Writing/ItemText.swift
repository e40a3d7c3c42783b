import QuestionBank
import StrictYAML

extension Item {
  /// The fields of the item as they are written in a bank, in their order.
  func entries(in bank: Bank.ID) -> [YAMLMapping.Entry] {
    ItemPart.allCases.compactMap { part in
      value(of: part, in: bank).map { YAMLMapping.Entry(part.field, $0) }
    }
  }

  /// What is written for a part; nil if there is nothing, or another part writes it.
  func value(of part: ItemPart, in bank: Bank.ID) -> YAMLValue? {
    switch part {
    case .id: .text(id.text)
    case .aka: list(aka.map { $0.bank == bank ? $0.item.text : $0.description })
    case .service: .prose(service)
    case .answer: .text(answer.text)
    case .fails: fails.map { .text($0.text) }
    case .rationale: rationale.map(YAMLValue.prose)
    case .hint: hint.map(YAMLValue.prose)
    case .concept: concept.map { .text($0.text) }
    case .contrast: contrast.map { .text($0.text) }
    case .difficulty: difficulty.map { .verbatim(String($0.rawValue)) }
    case .sources: citations
    case .locators: nil
    case .tags: list(tags)
    case .contested: contested.map(YAMLValue.prose)
    case .retired: retired.map(YAMLValue.prose)
    }
  }

  private var citations: YAMLValue? {
    guard !sources.isEmpty else { return nil }
    return .shortList(
      sources.map { citation in
        guard let locator = citation.locator else { return .text(citation.source.text) }
        return .mapping([.init("ref", citation.source.text), .init("locator", locator)])
      })
  }

  private func list(_ texts: [String]) -> YAMLValue? {
    texts.isEmpty ? nil : .shortList(texts.map(YAMLShortValue.text))
  }
}

extension ItemPart {
  /// The field in which a bank has the part.
  var field: String { self == .locators ? ItemPart.sources.rawValue : rawValue }
}
