import QuestionBank

/// Writes items as Aiken.
enum AikenWriter {
  /// The text of a file; every item must be one that Aiken can hold.
  static func text(of items: [Item], subject: Subject) -> String {
    items.map { question($0, subject) }.joined(separator: "\n")
  }

  /// Whether the text of an item would not be read as an option or an answer, and every category has a
  /// letter.
  static func canHold(_ item: Item, _ subject: Subject) -> Bool {
    // Moodle skips lines of one byte.
    guard subject.categories.count <= 26, item.service.utf8.count >= 2 else { return false }
    return AikenLine(item.service) == .question(item.service)
  }

  private static func question(_ item: Item, _ subject: Subject) -> String {
    var lines = [item.service]
    var answer: Character = "A"
    for (index, category) in subject.categories.enumerated() {
      guard let letter = AikenLine.letter(index) else { break }
      lines.append("\(letter)) \(category.name)")
      if category.id == item.answer { answer = letter }
    }
    return (lines + ["ANSWER: \(answer)", ""]).joined(separator: "\n")
  }
}
