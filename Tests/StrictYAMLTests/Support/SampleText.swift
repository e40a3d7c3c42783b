import Probability

/// A text in the profile that is made up at random, with what it means.
///
/// The meaning is known from how the text is made, not from reading it.
struct SampleText {
  /// The text.
  private(set) var text = ""
  /// What a reader should find.
  private(set) var outline = ""
  /// The comments, in order.
  private(set) var comments: [String] = []

  private var numbers: SplitMix64
  private let lineEnd: String

  init(seed: UInt64) {
    numbers = SplitMix64(seed: seed)
    lineEnd = Bool.random(using: &numbers) ? "\n" : "\r\n"
    if chance(10) { text += "\u{FEFF}" }
    addNoise(indent: 0)
    if chance(30) { add("---" + comment(after: " ")) }
    outline = block(mapping: true, indent: pick([0, 0, 0, 2]), depth: 1, startsHere: false)
    addNoise(indent: 0)
  }

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &numbers) < percent
  }

  private mutating func pick<T>(_ choices: [T]) -> T {
    choices[Int.random(in: 0..<choices.count, using: &numbers)]
  }

  private mutating func add(_ line: String) { text += line + lineEnd }

  /// Adds blank lines and comments, which may stand anywhere between entries.
  private mutating func addNoise(indent: Int) {
    while chance(20) {
      if chance(40) {
        add(pick(["", "  "]))
      } else {
        add(
          String(repeating: " ", count: pick([indent, indent, 0, indent + 2])) + comment(after: ""))
      }
    }
  }

  /// A comment, which is noted.
  private mutating func comment(after gap: String) -> String {
    guard gap.isEmpty || chance(30) else { return "" }
    let words = pick(["", " why", " a: b, 'c' [d]", "# \"", " lint: allow x -- y", " é 😀"])
    comments.append(words)
    return gap + "#" + words
  }

  /// Adds the entries of a block collection, the first one on the current line if it has begun.
  private mutating func block(mapping: Bool, indent: Int, depth: Int, startsHere: Bool) -> String {
    var parts: [String] = []
    for index in 0..<Int.random(in: 1...4, using: &numbers) {
      if index > 0 || !startsHere {
        addNoise(indent: indent)
        text += String(repeating: " ", count: indent)
      }
      let key = mapping ? "\(pick(["a", "id", "x-y", "part-of", "k2"]))\(index)" : ""
      text += mapping ? key + ":" : "-"
      let value = self.value(indent: indent, depth: depth, inMapping: mapping)
      parts.append(mapping ? "\(key): \(value)" : value)
    }
    let inside = parts.joined(separator: ", ")
    return mapping ? "{\(inside)}" : "[\(inside)]"
  }

  private mutating func value(indent: Int, depth: Int, inMapping: Bool) -> String {
    switch Int.random(in: 0..<13, using: &numbers) {
    case 0:
      add(comment(after: " "))
      return "~"
    case 1 where depth < 7, 2 where depth < 7:
      add(comment(after: pick([" ", "  "])))
      let isMapping = Bool.random(using: &numbers)
      let step = inMapping && !isMapping ? pick([0, 2, 3]) : pick([1, 2, 4])
      return block(mapping: isMapping, indent: indent + step, depth: depth + 1, startsHere: false)
    case 3 where !inMapping && depth < 7:
      let gap = pick([1, 1, 3])
      text += String(repeating: " ", count: gap)
      return block(
        mapping: Bool.random(using: &numbers), indent: indent + 1 + gap, depth: depth + 1,
        startsHere: true)
    case 4, 5: return blockScalar(indent: indent)
    case 6 where depth < 7:
      let (written, outline) = flow()
      add(" " + written + comment(after: " "))
      return outline
    case 7:
      let prose = pick([
        "Two words", "What is it? No: it's", "a#b http://x.y/?q=[1]&z", "é {x}, y!",
      ])
      let written = prose.replacing(": ", with: " - ")
      add("  " + written + pick(["", " "]))
      return written.quoted
    default:
      let (written, outline) = word()
      add(" " + written + comment(after: pick([" ", "   "])))
      return outline
    }
  }

  /// A text of one word or in quotes, or nothing.
  private mutating func word() -> (written: String, outline: String) {
    switch Int.random(in: 0..<5, using: &numbers) {
    case 0: return (pick(["~", "null"]), "~")
    case 1: return ("'it''s # \"x\": [y]'", "it's # \"x\": [y]".quoted)
    case 2:
      return (
        #""a\tb \"c\" \\ é\u00e9\x41\n # 'd'""#, "a\tb \"c\" \\ éé\u{41}\n # 'd'".quoted
      )
    case 3: return ("''", "\"\"")
    default:
      let word = pick(["no", "2014", "on-call", "0x1F", "12:30", "true", "Ärzte"])
      return (word, word.quoted)
    }
  }

  private mutating func flow() -> (written: String, outline: String) {
    var written: [String] = []
    var outlines: [String] = []
    for _ in 0..<Int.random(in: 0...3, using: &numbers) {
      let entry = chance(30) ? flowMapping() : word()
      written.append(entry.0)
      outlines.append(entry.1)
    }
    let gap = pick(["", " "])
    return (
      "[" + gap + written.joined(separator: pick([", ", ",", " , "])) + gap + "]",
      "[" + outlines.joined(separator: ", ") + "]"
    )
  }

  private mutating func flowMapping() -> (String, String) {
    let (first, firstOutline) = word()
    let (second, secondOutline) = word()
    return (
      "{ref: \(first), locator:  \(second) , z: }",
      "{ref: \(firstOutline), locator: \(secondOutline), z: ~}"
    )
  }

  private mutating func blockScalar(indent: Int) -> String {
    let isFolded = Bool.random(using: &numbers)
    let chomping = pick(["", "-", "+"])
    add(" " + (isFolded ? ">" : "|") + chomping + comment(after: " "))
    let paragraphs = (0..<Int.random(in: 1...3, using: &numbers)).map { _ in
      (0..<Int.random(in: 1...3, using: &numbers)).map { _ in
        pick(["Some text.", "# no comment", "- no: entry", "\"q", "é\tb", "x  "])
      }
    }
    let padding = String(repeating: " ", count: indent + pick([1, 2, 4]))
    for (index, lines) in paragraphs.enumerated() {
      if index > 0 { add("") }
      for line in lines { add(padding + line) }
    }
    let blanks = pick([0, 0, 1, 2])
    for _ in 0..<blanks { add("") }
    let body = paragraphs.map { $0.joined(separator: isFolded ? " " : "\n") }
      .joined(separator: isFolded ? "\n" : "\n\n")
    let end = ["": "\n", "-": "", "+": String(repeating: "\n", count: blanks + 1)]
    // What is noise elsewhere would be text here; a comment that stands less deep ends it.
    add(comment(after: ""))
    return (body + (end[chomping] ?? "")).quoted
  }
}
