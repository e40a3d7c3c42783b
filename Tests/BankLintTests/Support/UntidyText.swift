import Probability
import StrictYAML

/// The text of a tree as somebody writes it who does not care how it looks: keys in any order, any style, any
/// indentation, comments and blank lines anywhere.
struct UntidyText {
  /// The text.
  private(set) var text = ""
  /// The texts of the comments in it.
  private(set) var comments: [String] = []

  private var numbers: SplitMix64
  /// Whether the last value is a block scalar.
  private var endsWithBlock = false

  init(_ root: Node, seed: UInt64) {
    numbers = SplitMix64(seed: seed)
    if chance(20) { add("---" + comment(" ")) }
    addNoise(0)
    guard case .mapping(let mapping) = root.content else { return }
    add(mapping, indent: 0, isRoot: true)
    addNoise(0)
    if chance(20) { while text.last == "\n" { text.removeLast() } }
    if chance(20) { text = text.replacing("\n", with: "\r\n") }
    if chance(10) { text = "\u{FEFF}" + text }
  }

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &numbers) < percent
  }

  private mutating func add(_ line: String) { text += line + "\n" }

  /// A comment, which is noted; or none.
  private mutating func comment(_ gap: String, _ percent: Int = 10) -> String {
    guard chance(percent) else { return "" }
    let words =
      [" why", "", " a: 'b' # c", " - x", "!\u{E9}\u{1F600}", " trailing  "]
      .randomElement(using: &numbers) ?? ""
    comments.append(words)
    return gap + "#" + words
  }

  /// Adds blank lines and comments.
  private mutating func addNoise(_ indent: Int) {
    while chance(15) {
      guard chance(60) else {
        add(chance(80) ? "" : "   ")
        continue
      }
      // Deeper than its entry a comment behind a block scalar would be text.
      let deeper = endsWithBlock ? indent : indent + 3
      let column = [indent, indent, 0, deeper].randomElement(using: &numbers) ?? 0
      let line = comment(spaces(column), 100)
      add(line)
    }
  }

  private mutating func add(
    _ mapping: Mapping, indent: Int, isRoot: Bool = false, startsHere: Bool = false
  ) {
    var entries = mapping.entries
    if chance(50) { entries.shuffle(using: &numbers) }
    for (index, entry) in entries.enumerated() {
      if index > 0 || !startsHere {
        addNoise(indent)
        text += spaces(indent)
      }
      text += entry.key + ":"
      add(entry.value, indent: indent, isElement: false)
    }
    if chance(isRoot ? 60 : 3) {
      addNoise(indent)
      for line in ownLines { add(line.isEmpty ? "" : spaces(indent) + line) }
      comments.append(" b")
    }
  }

  /// Somebody's own entry.
  private var ownLines: [String] {
    [
      "x-own:", "  note: |", "    kept  ", "", "     as it is", "  list:", "  - - a # b",
      "    - 'c'",
      "  - >+", "    folded", "    text", "", "", "  - {a: 'it''s', b: ~}", "  - no",
    ]
  }

  private mutating func add(_ node: Node, indent: Int, isElement: Bool) {
    switch node.content {
    case .absent, .unreadable: add(comment(" "))
    case .scalar(let scalar): add(scalar, indent: indent)
    case .sequence(let list): add(list, indent: indent, isElement: isElement)
    case .mapping(let mapping):
      let inner = indent + (Int.random(in: 1...4, using: &numbers))
      if isElement, chance(70) {
        text += spaces(inner - indent - 1)
        // At least one space behind the dash.
        if inner == indent + 1 { text += " " }
        add(mapping, indent: max(inner, indent + 2), startsHere: true)
      } else {
        add(comment(" "))
        add(mapping, indent: inner)
      }
    }
  }

  private mutating func add(_ list: StrictYAML.Sequence, indent: Int, isElement: Bool) {
    let words = list.elements.compactMap { element in
      if case .scalar(let scalar) = element.value.content { scalar.text } else { nil }
    }
    if words.count == list.elements.count, chance(60) {
      let quoted = words.map { chance(20) ? "'" + $0.replacing("'", with: "''") + "'" : $0 }
      add(" [" + quoted.joined(separator: chance(50) ? "," : ", ") + "]" + comment(" "))
      return
    }
    add(comment(" "))
    let inner = indent + Int.random(in: isElement ? 1...4 : 0...4, using: &numbers)
    for element in list.elements {
      addNoise(inner)
      text += spaces(inner) + "-"
      add(element.value, indent: inner, isElement: true)
    }
  }

  private mutating func add(_ scalar: Scalar, indent: Int) {
    endsWithBlock = false
    let text = scalar.text
    let words = text.split(separator: " ")
    switch Int.random(in: 0..<5, using: &numbers) {
    case 0 where text.isPlain(.alone): add(" " + text)
    case 1: add(" '" + text.replacing("'", with: "''") + "'" + comment("  "))
    case 2 where !words.isEmpty:
      let breaks = words.map { String($0) + (chance(20) ? " \n " : " ") }.joined()
      add(" >" + (chance(50) ? "-" : "") + comment(" "))
      addBlock(breaks, indent: indent)
    case 3 where !words.isEmpty:
      let breaks = words.map { String($0) + (chance(20) ? "\n\n" : " ") }.joined()
      add(" |" + (chance(50) ? "+" : "") + comment(" "))
      addBlock(breaks, indent: indent)
    default:
      add(" \"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\"")
    }
  }

  private mutating func addBlock(_ content: String, indent: Int) {
    endsWithBlock = true
    let inner = indent + Int.random(in: 1...3, using: &numbers)
    let lines = content.split(separator: "\n", omittingEmptySubsequences: false)
    for line in lines {
      let words = line.drop { $0 == " " }
      add(words.isEmpty ? "" : spaces(inner) + words)
    }
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}
