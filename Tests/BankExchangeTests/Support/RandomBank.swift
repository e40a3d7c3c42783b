import Probability
import QuestionBank

@testable import BankExchange

/// Banks of random items whose texts are as nasty as a bank may hold.
struct RandomBank {
  private var generator: SplitMix64

  init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  /// A bank; with a decision rule or without.
  mutating func bank(itemCount: Int = 12) -> Bank {
    var subject = Subject(id: "care", title: "Care", categories: categories())
    subject.concepts = (0..<3).map { Concept(id: .init("concept-\($0)"), name: "Concept \($0)") }
    subject.sources = (0..<3).map { Source(id: .init("source-\($0)"), title: "Source \($0)") }
    if Bool.random(using: &generator), let last = subject.categories.last {
      subject.decision = subject.categories.dropLast().enumerated().flatMap { index, category in
        // Two criteria lead to the first category, so that an item must say which of them fails.
        (0..<(index == 0 ? 2 : 1)).map {
          Criterion(id: .init("criterion-\(index)-\($0)"), ask: "Is it?", ifNo: category.id)
        }
      }
      subject.decision[subject.decision.count - 1].ifYes = last.id
    }
    var services: Set<String> = []
    var items: [Item] = []
    while items.count < itemCount {
      let item = item(number: items.count, subject)
      if services.insert(item.service).inserted { items.append(item) }
    }
    return Bank(
      id: "random", title: text(), subject: subject, items: items, revision: Revision(hash: 0))
  }

  private mutating func categories() -> [Category] {
    var names: Set<String> = []
    var categories: [Category] = []
    while categories.count < Int.random(in: 2...5, using: &generator) {
      let name = text(words: 1...2)
      guard names.insert(name.lowercased()).inserted else { continue }
      let id = "category-\(categories.count)"
      categories.append(Category(id: .init(id), key: "a", name: name))
    }
    return categories
  }

  private mutating func item(number: Int, _ subject: Subject) -> Item {
    let category = subject.categories.randomElement(using: &generator) ?? subject.categories[0]
    var item = Item(id: .init("item-\(number)"), service: text(words: 2...9), answer: category.id)
    let ways = subject.decision.filter { $0.ifNo == category.id }
    if !ways.isEmpty { item.fails = ways.randomElement(using: &generator)?.id }
    item.rationale = maybe { $0.text(words: 1...9) }
    item.hint = maybe { $0.text() }
    item.concept = maybe { .init("concept-\(Int.random(in: 0..<3, using: &$0.generator))") }
    item.contrast = maybe { .init("group-\(Int.random(in: 0..<3, using: &$0.generator))") }
    item.difficulty = maybe { .allCases.randomElement(using: &$0.generator) ?? .easy }
    item.contested = maybe { $0.text() }
    item.retired = maybe { $0.text() }
    item.sources = ["source-0", "source-1", "source-2"].shuffled(using: &generator)
      .prefix(Int.random(in: 0...3, using: &generator)).map { id in
        Item.Citation(source: .init(id), locator: maybe { $0.text(words: 1...3) })
      }
    var tags: Set<String> = []
    item.tags = (0..<Int.random(in: 0...4, using: &generator)).map { _ in text(words: 1...2) }
      .filter { tags.insert($0).inserted }
    if Bool.random(using: &generator) {
      item.aka = [
        ItemKey(bank: "random", item: .init("was-\(number)")),
        ItemKey(bank: "other", item: .init("x-\(number)")),
      ]
    }
    return item
  }

  private mutating func maybe<Value>(_ make: (inout Self) -> Value) -> Value? {
    Bool.random(using: &generator) ? make(&self) : nil
  }

  /// A text that a bank may hold: one line, without white space at its ends.
  mutating func text(words: ClosedRange<Int> = 1...5) -> String {
    while true {
      let count = Int.random(in: words, using: &generator)
      let parts = (0..<count).map { _ in Self.words.randomElement(using: &generator) ?? "" }
      let text = BankWords(
        parts.joined(separator: [" ", " ", "", "  "].randomElement(using: &generator) ?? "")
      ).text
      if !text.isEmpty { return text }
    }
  }

  private static let words = [
    "visit", "a", "A)", "B.", "ANSWER:", "ANSWER: A", "=", "~", "#", "####", "{", "}", ":", "::",
    "\\", "\\n", "\\\\", "\\:", "//", "$CATEGORY:", "[html]", "[plain]", "[id:x]", "[tag:y]", "]",
    "\\]", "->", "%50%", "%", "T", "TRUE", "F", "=1+1", "+1", "-1", "@SUM(A1)", "'", "'=", "''+",
    "\"", "\"\"", ",", ";", "a;b", "\t", "|", "-", "- x", "?", "!", "&", "&amp;", "&lt;", "&#65;",
    "<b>", "</p>", "<br>", "<!--", "-->", "<![CDATA[", "]]>", "*x*", "_____", "#separator:tab",
    "tag:z", "concept:x", "difficulty:9", "source:", "x: y", "null", "~", "no", "'s", "é",
    "e\u{301}",
    "\u{301}", "日本語", "👩‍⚕️", "\u{A0}", "\u{3000}", "ß", "ID", "0", "12:30:45", "id: one",
    "…", "µ", "`", "^", "source-0: x", "\u{200D}", "longerthanusualword-and-more", "…",
  ]
}
