import Probability

/// A bank that nobody wrote: as many items as asked for, of about 500 bytes each.
public enum GeneratedBank {
  /// The text of the bank; the same for the same number of items.
  public static func text(items: Int) -> String {
    var generator = SplitMix64(seed: 10_000)
    var text = header
    for number in 1...items {
      let isCare = Bool.random(using: &generator)
      text += """

          - id: item-\(number)
            service: >-
              \(sentence(ofWords: 14, using: &generator))
              \(sentence(ofWords: 10, using: &generator))
            answer: \(isCare ? "telemedicine" : "telehealth")
            rationale: "\(sentence(ofWords: 14, using: &generator))"
            hint: \(sentence(ofWords: 8, using: &generator))
            concept: \(isCare ? "care" : "no-care")
            difficulty: \(Int.random(in: 1...3, using: &generator))
            sources: [guide]
            tags: [\(words.randomElement(using: &generator) ?? "x"), generated]

        """
    }
    return text
  }

  private static let header = """
    format: 1
    id: generated
    title: Generated services
    language: en
    license: CC0-1.0
    categories:
      - id: telehealth
        key: h
        name: telehealth
        definition: Health services at a distance.
      - id: telemedicine
        key: m
        name: telemedicine
        definition: Clinical care at a distance.
        part-of: telehealth
    concepts:
      - id: care
        name: care
        rule: Care for one patient is telemedicine.
      - id: no-care
        name: no care
        rule: What cares for nobody is telehealth.
    sources:
      guide:
        title: A guide
        publisher: A publisher
        year: "2014"
    items:
    """

  private static let words = [
    "clinic", "patient", "remote", "photo", "doctor", "nurse", "sends", "reads", "video", "rural",
    "therapy", "records", "training", "public", "monitor", "weekly", "pharmacist", "asks", "later",
    "dermatologist", "assessment", "through", "about", "which", "a", "the", "of", "for", "with",
  ]

  private static func sentence(ofWords count: Int, using generator: inout SplitMix64) -> String {
    let body = (0..<count).map { _ in words.randomElement(using: &generator) ?? "a" }
    return "A " + body.joined(separator: " ") + "."
  }
}
