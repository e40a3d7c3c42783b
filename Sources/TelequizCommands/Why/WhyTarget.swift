import Practice
import QuestionBank
import TerminalText

/// What somebody wants to know about.
enum WhyTarget: Hashable, Sendable {
  /// A concept.
  case concept(ConceptKey)
  /// An example; without a concept it is its own.
  case item(ItemKey)

  /// What a text stands for: an id, one behind its subject or bank, an earlier id, a name, or the
  /// beginning of one.
  ///
  /// - Throws: `UsageFailure` when it stands for nothing, or for several things.
  static func named(_ text: String, in context: Context, _ log: AnswerLog) throws -> WhyTarget {
    let names = WhyNames(library: context.library, log: log)
    switch names.vocabulary.lookUp(text) {
    case .found(let target): return target
    case .ambiguous(let words):
      if let concept = onlyConcept(called: text, among: words) { return concept }
      let listed = words.prefix(8).map { "'\($0.meaning.id)'" }
      let more = words.count > 8 ? ["\(words.count - 8) more"] : []
      throw UsageFailure("'\(text.shortened)' may be \((listed + more).listed("or"))")
    case .unknown(let word):
      if let gone = names.gone[text] { return gone }
      let hint =
        word.map { "did you mean '\($0.text)'?" }
        ?? "concepts are \(names.concepts.listed());"
        + " '\(context.commandPrefix)bank show BANK' lists the examples"
      throw UsageFailure("no concept or example '\(text.shortened)'; \(hint)")
    }
  }

  /// The concept that is meant, when a whole word names one concept and examples besides.
  private static func onlyConcept(
    called text: String, among words: [Vocabulary<WhyTarget>.Word]
  ) -> WhyTarget? {
    let whole = words.filter { $0.text == text.lowercased() }
    let concepts = whole.map(\.meaning).filter { if case .concept = $0 { true } else { false } }
    return concepts.count == 1 ? concepts.first : nil
  }

  /// The id that names it and nothing else of its kind.
  var id: String {
    switch self {
    case .concept(let key): "\(key)"
    case .item(let key): "\(key)"
    }
  }
}

/// Everything that can be asked about, by each of its names.
private struct WhyNames {
  /// The names of what banks have, and the earlier ones.
  let vocabulary: Vocabulary<WhyTarget>
  /// What was practised and no bank has any more, by its whole id.
  let gone: [String: WhyTarget]
  /// What the concepts are called.
  let concepts: [String]

  init(library: Library, log: AnswerLog) {
    typealias Word = Vocabulary<WhyTarget>.Word
    var subjects: [Subject] = []
    for bank in library.banks where !subjects.contains(where: { $0.id == bank.subject.id }) {
      subjects.append(bank.subject)
    }
    var words: [Word] = []
    for subject in subjects {
      for concept in subject.concepts {
        let target = WhyTarget.concept(.concept(subject.id, concept.id))
        let earlier = concept.aka.flatMap { [$0.text, "\(subject.id)/\($0)"] }
        words += ([concept.id.text, concept.name, target.id] + earlier).map { Word($0, target) }
      }
    }
    for bank in library.banks {
      for item in bank.items {
        let key = ItemKey(bank: bank.id, item: item.id)
        let earlier = item.aka.flatMap { [$0.item.text, "\($0)"] }
        words += ([item.id.text, "\(key)"] + earlier).map { Word($0, .item(key)) }
      }
    }
    vocabulary = Vocabulary(words)
    concepts = subjects.flatMap(\.concepts).map(\.name)
    gone = Self.gone(from: log, renames: library.renames)
  }

  private static func gone(from log: AnswerLog, renames: Renames) -> [String: WhyTarget] {
    var found: [String: WhyTarget] = [:]
    for row in log.rows {
      if let concept = (row.response?.concept).map(log.name), found[concept] == nil,
        let key = ConceptKey(concept)
      {
        found[concept] = .concept(renames.concept(key))
      }
      let item = "\(log.name(row.bank))/\(log.name(row.item))"
      if found[item] == nil, let key = ConceptKey("item:" + item), case .item(let item) = key {
        found["\(item)"] = .item(renames.item(item))
      }
    }
    return found
  }
}
