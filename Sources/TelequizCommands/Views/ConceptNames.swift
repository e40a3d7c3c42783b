import Practice
import QuestionBank

/// What concepts are called on the screen.
struct ConceptNames {
  /// Where the concepts come from.
  let curriculum: Curriculum

  /// The concept's name; an item that is its own concept is called by its first words.
  subscript(key: ConceptKey) -> String {
    guard let lesson = curriculum[key] else { return "\(key)" }
    if let concept = lesson.concept { return concept.name }
    let service = (lesson.examples + lesson.contested).first.flatMap { curriculum[$0] }?.item
      .service
    return service?.firstWords ?? "\(key)"
  }

  /// The concept's rule, if its author gave one.
  func rule(of key: ConceptKey) -> String? { curriculum[key]?.concept?.rule }
}
