import QuestionBank

/// Writes items as Moodle XML.
///
/// The definitions and the decision rule stand in the description of the question category, where
/// Moodle's teachers see them.
enum MoodleXMLWriter {
  /// The text of a file.
  static func text(of items: [Item], bank: Bank) -> String {
    let parts = [category(bank)] + items.map { question($0, bank.subject) }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n" + parts.joined() + "</quiz>\n"
  }

  private static func category(_ bank: Bank) -> String {
    // A slash parts the levels of Moodle's categories; a doubled one is one.
    let path = bank.title.unicodeScalars.reduce(into: "") { $0 += $1 == "/" ? "//" : String($1) }
    return """
        <question type="category">
          <category><text>\(escaped("top/" + path))</text></category>
          <info format="plain_text"><text>\(escaped(rule(of: bank.subject)))</text></info>
        </question>

      """
  }

  /// What the categories mean, and how the decision rule goes, a line each.
  private static func rule(of subject: Subject) -> String {
    let definitions = subject.categories.compactMap { category in
      category.definition.map { "\(category.name): \($0)" }
    }
    func name(_ id: Category.ID) -> String { subject.category(id)?.name ?? id.text }
    let criteria = subject.decision.enumerated().map { index, criterion in
      "\(index + 1). \(criterion.ask) If not: \(name(criterion.ifNo))."
        + (criterion.ifYes.map { " If so: \(name($0))." } ?? "")
    }
    return (definitions + criteria).joined(separator: "\n")
  }

  private static func question(_ item: Item, _ subject: Subject) -> String {
    var lines = [
      "<question type=\"multichoice\">",
      "  <name><text>\(item.id)</text></name>",
      "  " + text("questiontext", item.service),
    ]
    if let rationale = item.rationale { lines.append("  " + text("generalfeedback", rationale)) }
    lines += [
      "  <idnumber>\(item.id)</idnumber>", "  <single>true</single>",
      "  <shuffleanswers>false</shuffleanswers>",
    ]
    for category in subject.categories {
      let fraction = category.id == item.answer ? 100 : 0
      lines.append(
        "  <answer fraction=\"\(fraction)\" format=\"plain_text\">"
          + "<text>\(escaped(category.name))</text></answer>")
    }
    if let hint = item.hint { lines.append("  " + text("hint", hint)) }
    let tags = ItemTag.tags(of: item, in: .moodleXML)
    if !tags.isEmpty {
      lines.append("  <tags>")
      lines += tags.map { "    <tag><text>\(escaped($0))</text></tag>" }
      lines.append("  </tags>")
    }
    lines.append("</question>")
    return lines.map { "  \($0)\n" }.joined()
  }

  private static func text(_ name: String, _ text: String) -> String {
    "<\(name) format=\"plain_text\"><text>\(escaped(text))</text></\(name)>"
  }

  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\r": result += "&#13;"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
