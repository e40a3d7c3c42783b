import StrictYAML

/// A new item; what is not known yet says what belongs there.
struct ItemTemplate {
  var id: String?
  var service: String?
  var answer: String
  var fails: String?
  var rationale: String?
  var hint: String?
  var concept: String?
  var contrast: String?
  var difficulty: Int?
  var sources: [String] = []

  init(answer: String) { self.answer = answer }

  /// The item with its fields in canonical order.
  var yaml: YAMLMapping {
    var entries: [YAMLMapping.Entry] = []
    func add(_ key: String, _ value: YAMLValue?) {
      if let value { entries.append(.init(key, value)) }
    }
    add("id", .text(id ?? service?.proposedSlug(avoiding: []) ?? "first-example"))
    add(
      "service", .prose(service ?? "Describe one example here, in a sentence or two for learners."))
    add("answer", .text(answer))
    add("fails", fails.map(YAMLValue.text))
    add(
      "rationale",
      .prose(rationale ?? "Say here, by name, which fact decides and why it leads to this answer."))
    add("hint", hint.map(YAMLValue.prose))
    add("concept", concept.map(YAMLValue.text))
    add("contrast", contrast.map(YAMLValue.text))
    add("difficulty", .verbatim(String(difficulty ?? 1)))
    add("sources", sources.isEmpty ? nil : .shortList(sources.map { .text($0) }))
    return YAMLMapping(entries)
  }
}
