internal import QuestionBank

extension BankFlaw {
  /// What is to be improved.
  public var message: String {
    switch self {
    case .noSources(let items):
      "there are no sources, and \(items.counted("item")) \(items == 1 ? "rests" : "rest") on nothing"
    case .untraceableSource(let source):
      "the source '\(source)' has neither a publisher nor an address"
    case .insecureSource(let source): "the address of the source '\(source)' is not safe"
    case .staleSource(let source, let months):
      "the source '\(source)' was last looked at \(months) months ago"
    case .labelImbalance(let category, let items, let all):
      "'\(category)' is the answer of only \(items) of \(all) items"
    case .answerRun(let category, let length):
      "from here on \(length) items in a row have the answer '\(category)'"
    case .alternation(let length):
      "from here on \(length) items in a row change their answer each time"
    case .nearDuplicate(let other): "this service is nearly that of '\(other)'"
    case .contradiction(let other): "this is the service of '\(other)', with another answer"
    case .conceptIsLabel(let concept, let category, let items):
      "all \(items) items of the concept '\(concept)' have the answer '\(category)'"
    case .thinConcept(let concept, let items):
      "the concept '\(concept)' has only \(items.counted("item"))"
    case .thinCategory(let category, 0): "no item has the answer '\(category)'"
    case .thinCategory(let category, let items):
      "only \(items.counted("item")) \(items == 1 ? "has" : "have") the answer '\(category)'"
    case .flatDifficulty(let difficulty, let items):
      "all \(items) items have the difficulty \(difficulty.rawValue)"
    case .overlappingDefinitions(let first, let second):
      "the definitions of '\(first)' and '\(second)' are nearly the same"
    case .lopsidedNames(let longest, let shortest):
      "'\(longest)' is more than twice as long as '\(shortest)'"
    case .loneContrast(let group): "'\(group)' is a contrast of one item"
    case .oneSidedContrast(let group, let category, let items):
      "all \(items) items of the contrast '\(group)' have the answer '\(category)'"
    case .unaskedConcept(let concept): "no item is about the concept '\(concept)'"
    }
  }

  /// What to do about it.
  public var help: String? {
    switch self {
    case .noSources: "list what the answers rest on under 'sources', and cite it in the items"
    case .untraceableSource: "say who published it, or where it is to be read"
    case .insecureSource: "see whether it is there with 'https:' as well"
    case .staleSource: "read it again, and write the day under 'x-accessed'"
    case .labelImbalance: "write more of them, or retire some of the others"
    case .answerRun, .alternation: "mix the items; practice does, most exports do not"
    case .nearDuplicate: "retire one of the two, or change what it is about"
    case .contradiction: "correct one answer, or give both the same 'contrast'"
    case .conceptIsLabel: "write an example with another answer, or the concept gives it away"
    case .thinConcept: "write 3 at least: two ask it, another one comes back later"
    case .thinCategory(_, 0): "write 3 at least, or drop the category"
    case .thinCategory: "write 3 at least"
    case .flatDifficulty: "tell the clear-cut ones (1) from those at a boundary (3)"
    case .overlappingDefinitions: "say what the one has and the other has not"
    case .lopsidedNames: "make them alike in length: the longer one looks like the better answer"
    case .loneContrast: "write its twin, which differs in the deciding fact, or drop 'contrast'"
    case .oneSidedContrast: "write one that differs in the deciding fact"
    case .unaskedConcept: "write items for it, or drop it"
    }
  }
}
