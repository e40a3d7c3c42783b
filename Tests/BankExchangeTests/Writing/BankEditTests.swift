import Probability
import QuestionBank
import StrictYAML
import Testing

@testable import BankExchange

@Suite("The file of a bank that questions are imported into")
struct BankEditTests {
  private func text(
    of original: String, taking csv: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    let bank = try #require(
      Library(reading: [SourceFile(name: "a.bank.yaml", bytes: Array(original.utf8))]).banks.first)
    let changes = try BankImport(ForeignFile(Array(csv.utf8), as: .csv), into: .bank(bank))
    return try BankEdit.text(
      of: Document(parsing: original), bank: bank.id, taking: changes)
  }

  private let head = """
    format: 1
    id: food
    title: Food
    categories: [{id: fruit}, {id: root}]
    # Above the list.
    items:

    """

  @Test("keeps comments, and the way in which everything else is written")
  func keepsComments() throws {
    let original =
      head + """
        - id: apple   # the first
          # About the text.
          service: 'An apple'
          answer: fruit  # sure
          hint: Red?  # or green
          tags: [sweet]
          # The end of the apple.

        # About the carrot.
        - id: carrot
          service: A carrot
          answer: root
        # The end.

        """
    let expected =
      head + """
        - id: apple   # the first
          # About the text.
          service: A red apple
          answer: fruit  # sure
          rationale: It grows on a tree.
          hint: >- # or green
            Green: or red?
          tags: [sweet, red]
          # The end of the apple.

        # About the carrot.
        - id: carrot
          service: A carrot
          answer: root
          difficulty: 2

        - id: beet
          service: A beet
          answer: root
        # The end.

        """
    let csv = """
      id,service,answer,hint,tags,rationale,difficulty
      apple,A red apple,fruit,Green: or red?,sweet; red,It grows on a tree.,
      carrot,,,,,,2
      beet,A beet,root,,,,
      """
    let text = try text(of: original, taking: csv)
    #expect(text == expected)
  }

  @Test(
    "may have no items, items in braces, CRLF, or no line break at its end",
    arguments: [
      "items: []\n", "items:\n- {id: apple, service: An apple, answer: fruit}\n",
      "items:\r\n- id: apple\r\n  service: An apple\r\n  answer: fruit\r\n",
      "items:\n    -   id: apple\n        service: An apple\n        answer: fruit",
      "items: [{id: apple, service: An apple, answer: fruit}]\n",
    ])
  func forms(items: String) throws {
    let original =
      "format: 1\nid: food\ntitle: Food\ncategories: [{id: fruit}, {id: root}]\n" + items
    let text = try text(
      of: original, taking: "id,service,answer,hint\napple,An apple,fruit,Red?\nbeet,A beet,root,\n"
    )
    let library = Library(reading: [SourceFile(name: "a.bank.yaml", bytes: Array(text.utf8))])
    #expect(library.diagnostics.isEmpty, "\(text)")
    #expect(library.banks.first?.items.map(\.id) == ["apple", "beet"])
    #expect(library.banks.first?.items.first?.hint == "Red?")
    #expect(
      text.contains("\r\n") == !text.replacing("\r\n", with: "").contains("\n")
        || !items.contains("\r"))
  }

  @Test("reads back as random imports say, with every comment still in it")
  func randomUpdates() throws {
    for seed in 0..<25 {
      var random = RandomBank(seed: UInt64(seed))
      var bank = random.bank(itemCount: 6)
      var other = random.bank(itemCount: 9)
      bank.subject.decision = []
      other.subject = bank.subject
      for index in bank.items.indices { bank.items[index].fails = nil }
      for index in other.items.indices {
        other.items[index].fails = nil
        other.items[index].aka = []
        other.items[index].answer = bank.items[index % bank.items.count].answer
      }
      let original = try BankText.text(
        id: bank.id, title: bank.title, subject: bank.subject, declaresSubject: true,
        items: bank.items
      ).commented(seed: UInt64(seed))
      let before = Library(reading: [SourceFile(name: "a.bank.yaml", bytes: Array(original.utf8))])
      #expect(before.diagnostics.isEmpty, "seed \(seed): \(before.diagnostics)")
      let read = try #require(before.banks.first)
      #expect(read.items.map(\.unplaced) == bank.items, "seed \(seed)")
      let export = BankExport(other, to: .csv, .init(retired: true, contested: true))
      let changes = try BankImport(
        ForeignFile(Array(export.text.utf8), as: .csv), into: .bank(read))
      let document = Document(parsing: original)
      let text = try BankEdit.text(of: document, bank: bank.id, taking: changes)
      let after = Library(reading: [SourceFile(name: "a.bank.yaml", bytes: Array(text.utf8))])
      #expect(after.diagnostics.isEmpty, "seed \(seed): \(after.diagnostics)\n\(text)")
      #expect(
        after.banks.first?.items.map(\.unplaced) == changes.items.map(\.unplaced), "seed \(seed)")
      #expect(Document(parsing: text).commentTexts == document.commentTexts, "seed \(seed)")
    }
  }
}

extension Item {
  fileprivate var unplaced: Item {
    var item = self
    item.position = Position(line: 1, column: 1)
    return item
  }
}

extension String {
  /// The text with comments above some of its entries.
  fileprivate func commented(seed: UInt64) -> String {
    var generator = SplitMix64(seed: seed)
    var result: [Substring] = []
    for (number, line) in split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let indent = line.prefix { $0 == " " }
      let isEntry = line.dropFirst(indent.count).firstMatch(of: /^(- )?[a-z]+:( |$)/) != nil
      // Deeper lines may be those of a block scalar.
      if isEntry, indent.count <= 4, Int.random(in: 0..<4, using: &generator) == 0 {
        result.append("\(indent)# comment \(number)")
      }
      result.append(line)
    }
    return result.joined(separator: "\n")
  }
}
