import BankLint
import Probability
import QuestionBank

/// A bank that a test writes down and edits, keeping the minutes.
struct SampleBank {
  /// An item of it.
  struct Item {
    var id: String
    var aka: [String] = []
    var fields: [(name: String, text: String)]
  }

  var id = "sample"
  var items: [Item]
  /// What was done, one line a difference that should be told.
  private(set) var minutes: Set<String> = []
  private var touched: Set<String> = []
  private var counter = 0

  /// A bank of items whose texts are drawn at random.
  init(itemCount: Int, using generator: inout SplitMix64) {
    items = []
    for _ in 0..<itemCount { items.append(freshItem(using: &generator)) }
  }

  private static let words = ["a", "nurse", "looks", "at", "photos", "by", "video", "once", "more"]

  private static func text(using generator: inout SplitMix64) -> String {
    (0..<Int.random(in: 3...12, using: &generator)).map { _ in
      words.randomElement(using: &generator) ?? "a"
    }.joined(separator: " ")
  }

  private mutating func freshItem(using generator: inout SplitMix64) -> Item {
    counter += 1
    let answer = Bool.random(using: &generator) ? "one" : "two"
    return Item(
      id: "item-\(counter)",
      fields: [
        ("service", Self.text(using: &generator)), ("answer", answer),
        ("rationale", Self.text(using: &generator)),
      ])
  }

  /// The file, with comments and blank lines if it is asked to look otherwise.
  func text(wrapped: Bool = false) -> String {
    var lines = ["format: 1", "id: \(id)", "title: Sample", "subject: care", "items:"]
    for item in items {
      if wrapped { lines += ["", "  # A remark."] }
      lines.append("  - id: \(item.id)")
      if !item.aka.isEmpty { lines.append("    aka: [\(item.aka.joined(separator: ", "))]") }
      for (name, text) in wrapped ? item.fields.reversed() : item.fields {
        guard wrapped else {
          lines.append("    \(name): \(text)")
          continue
        }
        lines.append("    \(name): >-")
        lines += text.split(separator: " ").map { "      \($0)" }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What is to be compared.
  func record(wrapped: Bool = false) -> [FileRecord] {
    let bytes = Array(text(wrapped: wrapped).utf8)
    return [FileRecord(SourceFile(name: "sample.bank.yaml", bytes: bytes))].compactMap { $0 }
  }

  // MARK: - Edits, each of an item that no edit has touched

  private mutating func untouched(using generator: inout SplitMix64) -> Int? {
    let index = items.indices.filter { !touched.contains(items[$0].id) }
      .randomElement(using: &generator)
    if let index { touched.insert(items[index].id) }
    return index
  }

  /// Does something at random.
  mutating func edit(using generator: inout SplitMix64) {
    switch Int.random(in: 0..<5, using: &generator) {
    case 0:
      let item = freshItem(using: &generator)
      touched.insert(item.id)
      items.insert(item, at: Int.random(in: 0...items.count, using: &generator))
      minutes.insert("added \(item.id)")
    case 1:
      guard let index = untouched(using: &generator) else { return }
      minutes.insert("removed \(items.remove(at: index).id)")
    case 2:
      guard let index = untouched(using: &generator) else { return }
      let old = items[index].id
      items[index].id += "-new"
      items[index].aka.append(old)
      touched.insert(items[index].id)
      minutes.insert("renamed \(old) \(items[index].id)")
    case 3:
      guard let index = untouched(using: &generator) else { return }
      items[index].fields[1].text = items[index].fields[1].text == "one" ? "two" : "one"
      minutes.insert("changed \(items[index].id) answer")
    default:
      guard let index = untouched(using: &generator) else { return }
      items[index].fields[0].text += " indeed"
      items[index].fields[2].text = "because of " + items[index].fields[2].text
      minutes.insert("changed \(items[index].id) service rationale")
    }
  }
}

extension Difference {
  /// The difference as a line of minutes.
  var minute: String {
    guard change == .changed else { return "\(change.rawValue) \(id)" }
    let verb = was.map { "renamed \($0)" } ?? "changed"
    return ([verb, id] + fields.map(\.name)).joined(separator: " ")
  }
}
