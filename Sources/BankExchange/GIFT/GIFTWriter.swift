import QuestionBank

/// Writes items as GIFT that Moodle reads back as they are.
enum GIFTWriter {
  /// The text of a file.
  static func text(of items: [Item], subject: Subject) -> String {
    items.map { question($0, subject) }.joined(separator: "\n")
  }

  private static func question(_ item: Item, _ subject: Subject) -> String {
    let tags = ItemTag.tags(of: item, in: .gift).map { " [tag:\(GIFTComment.escaped($0))]" }
    var lines = ["// [id:\(item.id)]" + tags.joined()]
    let stem = Self.escaped(item.service, needsFormat: isReadAsMarkup(item, subject))
    lines.append("::\(item.id)::\(stem){")
    for category in subject.categories {
      lines.append(
        "\t" + option(category.name, isRight: category.id == item.answer))
    }
    if let rationale = item.rationale { lines.append("\t####\(escaped(rationale))") }
    lines.append("}")
    return lines.joined(separator: "\n") + "\n"
  }

  private static func option(_ name: String, isRight: Bool) -> String {
    // A percent sign in front would be read as what the option is worth.
    let weight = !isRight && name.hasPrefix("%") ? "%0%" : ""
    return (isRight ? "=" : "~") + weight + escaped(name)
  }

  /// Whether Moodle's own format would take a part of the texts for markup; their format is then said,
  /// and holds for all of them.
  private static func isReadAsMarkup(_ item: Item, _ subject: Subject) -> Bool {
    ([item.service, item.rationale ?? ""] + subject.categories.map(\.name))
      .contains { $0.utf8.contains(UInt8(ascii: "<")) || $0.utf8.contains(UInt8(ascii: "&")) }
  }

  private static func escaped(_ text: String, needsFormat: Bool = false) -> String {
    // A bracket in front would be read as the name of a format.
    var result = needsFormat || text.hasPrefix("[") ? "[plain]" : ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "#", "=", "~", "{", "}", ":": result += "\\" + String(scalar)
      case "\n": result += "\\n"
      case "\r": break
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
