import Practice
import QuestionBank
import SimulatedPractice
import StrictYAML

/// A small world to practise in.
enum Sample {
  static let general: QuestionBank.Category.ID = "general"
  static let special: QuestionBank.Category.ID = "special"

  /// A subject with two nested categories, a rule of two criteria and some concepts `c0`, `c1`, ….
  static func subject(concepts: Int) -> Subject {
    var subject = Subject(
      id: "sample", title: "General or special?",
      categories: [
        Category(id: general, key: "g", name: "general"),
        Category(id: special, key: "s", name: "special", partOf: general),
      ])
    subject.decision = [
      Criterion(id: "first", ask: "Is it one?", ifNo: general),
      Criterion(id: "second", ask: "Is it two?", ifNo: general, ifYes: special),
    ]
    subject.concepts = (0..<concepts).map {
      Concept(id: .init("c\($0)"), name: "concept \($0)", rule: "Rule \($0).")
    }
    return subject
  }

  /// An item; odd ones are special, even ones general.
  static func item(_ id: String, number: Int, concept: Int?) -> Item {
    var item = Item(
      id: .init(id), service: "Service \(id).",
      answer: number.isMultiple(of: 2) ? general : special)
    item.fails = number.isMultiple(of: 2) ? "first" : nil
    item.concept = concept.map { .init("c\($0)") }
    item.difficulty = Item.Difficulty(rawValue: number % 3 + 1)
    item.hint = "Hint \(id)."
    return item
  }

  /// A bank of `concepts` concepts with `examples` items each, `c0-0`, `c0-1`, …; items 2k and 2k+1 of
  /// a concept are a contrast group.
  static func bank(
    concepts: Int, examples: Int, _ change: (inout Item) -> Void = { _ in }
  ) -> Bank {
    var items: [Item] = []
    for concept in 0..<concepts {
      for number in 0..<examples {
        var item = item("c\(concept)-\(number)", number: number, concept: concept)
        item.contrast = .init("group-\(concept)-\(number / 2)")
        change(&item)
        items.append(item)
      }
    }
    return Bank(
      id: "bank", title: "Bank", subject: subject(concepts: concepts), items: items,
      revision: Revision(hash: 1))
  }

  static func curriculum(
    concepts: Int, examples: Int, _ change: (inout Item) -> Void = { _ in }
  ) -> Curriculum {
    Curriculum(banks: [bank(concepts: concepts, examples: examples, change)])
  }

  /// The right answer of an item by its name: odd numbers are special.
  static func answer(of item: String) -> QuestionBank.Category.ID {
    item.last?.wholeNumberValue.map { $0.isMultiple(of: 2) } == false ? special : general
  }

  static func key(_ concept: Int) -> ConceptKey { .concept("sample", .init("c\(concept)")) }
  static func key(_ item: String) -> ItemKey { ItemKey(bank: "bank", item: .init(item)) }

  /// Noon UTC of a day counted from 2 March 2026, and some seconds.
  static func noon(_ day: Int = 0, seconds: Int64 = 0) -> Moment {
    .noon(day, seconds: seconds)
  }

  static func day(_ day: Int) -> StudyDay { noon(day).studyDay }
}
