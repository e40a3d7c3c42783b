import Practice
import QuestionBank

/// Facts as JSON Lines: an object a line, in the order in which facts count.
struct FactExport {
  private static let linesInPart = 500

  private let facts: [Fact]
  private let history: FactHistory

  /// Prepares the export of facts, whatever order they come in.
  init(_ facts: [Fact], renames: Renames) {
    self.facts = facts.sorted { $0.stamp < $1.stamp }
    history = FactHistory(of: self.facts, renames: renames)
  }

  /// All lines.
  var text: String {
    var text = ""
    forEachPart { text += $0 }
    return text
  }

  /// Hands some hundreds of lines at a time to a closure, so that a long history need not be in memory
  /// twice.
  func forEachPart(_ body: (String) -> Void) {
    for start in stride(from: 0, to: facts.count, by: Self.linesInPart) {
      let part = facts[start..<min(start + Self.linesInPart, facts.count)]
      body(part.map { $0.json(in: history).text(.line) + "\n" }.joined())
    }
  }
}
