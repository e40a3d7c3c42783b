import Practice
import Probability
import QuestionBank
import TerminalText

/// What `learn` teaches: pages, each after an Enter where somebody sits at a terminal.
///
/// The examples that a page shows with their answers are no fresh ones any more, so that is recorded
/// before the page is shown.
struct Lecture {
  /// What the lecture is given in.
  let context: Context
  private let journal: Journal
  private let session: FactID
  private var chance: SplitMix64
  private var ordinal = 0

  /// Prepares a lecture.
  ///
  /// - Throws: `CommandFailure` when the progress file cannot be used.
  init(context: Context) throws {
    self.context = context
    journal = try context.journal
    chance = SplitMix64(seed: context.invocation.randomSeed())
    session = FactID(using: &chance)
  }

  /// The pages about a subject: all of it, or one concept.
  func pages(of subject: Subject, concept: Concept.ID?) throws -> [LearnView.Page] {
    let view = LearnView(subject: subject, glyphs: context.console.glyphs)
    let progress = try context.progress
    let concepts = subject.concepts.filter { concept == nil || $0.id == concept }.map { concept in
      let key = ConceptKey.concept(subject.id, concept.id)
      return view.page(of: concept, pair: context.curriculum.contrastPair(of: key, progress))
    }
    guard concept == nil else { return concepts }
    return [view.introduction] + concepts + (view.authorities.map { [$0] } ?? [])
  }

  /// Shows pages one after the other; the learner may leave after each.
  mutating func give(_ pages: [LearnView.Page]) {
    for (index, page) in pages.enumerated() {
      if index > 0 {
        guard context.goesOn(place: "\(index)/\(pages.count)") else { return }
        context.console.show([.blank])
      }
      record(page.examples)
      context.console.show(page.paragraphs)
    }
  }

  private mutating func record(_ examples: [Curriculum.Example]) {
    let facts = examples.map { example in
      defer { ordinal += 1 }
      let stamp = Stamp(
        id: FactID(using: &chance), moment: context.now, session: session, ordinal: ordinal)
      return Fact.sighting(
        Sighting(
          stamp: stamp, subject: example.subject, item: example.key, answer: example.item.answer))
    }
    context.keep(facts, in: journal)
  }
}

extension Curriculum {
  /// Two uncontested examples of a concept, alike but for the fact that decides.
  ///
  /// Pairs that were seen already come first, so that fresh examples stay fresh; then the easiest.
  func contrastPair(of concept: ConceptKey, _ progress: Progress) -> [Example] {
    let examples = self[concept]?.examples.compactMap { self[$0] } ?? []
    var pairs: [[Example]] = []
    for (index, first) in examples.enumerated() {
      guard let group = first.item.contrast else { continue }
      let second = examples[(index + 1)...].first {
        $0.item.contrast == group && $0.key.bank == first.key.bank
          && $0.item.answer != first.item.answer
      }
      if let second { pairs.append([first, second]) }
    }
    func cost(_ pair: [Example]) -> (Int, Int) {
      (
        pair.count { progress.items[$0.key] == nil },
        pair.map { $0.item.difficulty?.rawValue ?? 2 }.reduce(0, +)
      )
    }
    return pairs.min { cost($0) < cost($1) } ?? Array(examples.prefix(1))
  }
}
