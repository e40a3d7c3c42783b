import Practice
import ProgressStore
import QuestionBank
import Testing

@testable import TelequizCommands

@Suite("progress import")
struct ProgressImportTests {
  let world = World()
  var complaints: String { world.error }

  init() { world.isTerminal = false }

  static let item = Library(reading: BuiltInBanks.files(place: 0)).banks[0].items[0]
  static let bank = Library(reading: BuiltInBanks.files(place: 0)).banks[0].id

  /// What an import prints.
  func output(_ arguments: String...) -> String {
    let before = world.output
    let status = world.run(["progress", "import"] + arguments)
    return world.output.dropFirst(before.count) + (status == .done ? "" : "exit \(status.code)")
  }

  var reviews: [Review] {
    world.log.kept.compactMap { if case .review(let review) = $0 { review } else { nil } }
  }

  @Test("takes in on another machine all that was exported")
  func exported() {
    let first = World()
    first.isTerminal = false
    first.run(["practice", "--limit", "4", "--seed", "1"], doing: ["h", "m", ":undo", "h", "m"])
    first.files["p"] = ""
    first.run(["progress", "export", "--progress", "p", "-o", "all.jsonl"])
    world.files["all.jsonl"] = first.files["all.jsonl"]
    #expect(output("all.jsonl", "--dry-run").hasPrefix("all.jsonl: would take in "))
    #expect(world.log.kept.isEmpty)
    #expect(output("all.jsonl").contains("new records"))
    #expect(Set(world.log.kept) == Set(first.log.kept))
    #expect(world.log.copies.isEmpty, "there was nothing before")
    #expect(
      output("all.jsonl") == "all.jsonl: nothing new; \(first.log.kept.count) there already\n")
  }

  @Test("looks like this")
  func transcript() throws {
    let world = World()
    let first = World()
    first.isTerminal = false
    first.run(["practice", "--limit", "4", "--seed", "1"], doing: ["h", "m", "h", "m"])
    first.files["p"] = ""
    first.run(["progress", "export", "--progress", "p", "-o", "all.jsonl"])
    world.files["all.jsonl"] = (first.files["all.jsonl"] ?? "") + "{\"type\":\n"
    world.files["paper.csv"] = """
      at,bank,item,response
      2026-11-20T10:00,\(Self.bank),\(Self.item.id),\(Self.item.answer)
      2026-11-20T10:01,\(Self.bank),no-such-item,telehealth

      """
    world.run(["progress", "import", "--dry-run", "all.jsonl"])
    world.run(["progress", "import", "all.jsonl"])
    world.run(["progress", "import", "paper.csv"])
    world.run(["progress", "import", "paper.csv"])
    world.run(["progress", "import", "none.csv"])
    try Transcript.check(world.transcript, "progress-import")
  }

  @Test("takes answers of a table as extra practice, once")
  func table() throws {
    let (bank, item) = (Self.bank, Self.item)
    world.files["paper.csv"] = """
      at,bank,item,response
      2026-11-20T18:30:00Z,\(bank),\(item.id),\(item.answer)
      2026-11-21,\(bank),\(item.id),\(item.answer == "telehealth" ? "telemedicine" : "telehealth")
      """
    #expect(output("paper.csv") == "paper.csv: 2 new records, 2 answers among them\n")
    #expect(reviews.map(\.isRight) == [true, false])
    #expect(
      reviews.allSatisfy { $0.mode == .extra && $0.item == ItemKey(bank: bank, item: item.id) })
    #expect(reviews.map { "\($0.rating)" } == ["good", "again"])
    #expect(Set(reviews.map(\.stamp.id)).count == 2)
    let kept = world.log.kept
    #expect(output("paper.csv") == "paper.csv: nothing new; 2 there already\n")
    #expect(world.log.kept == kept)
    let progress = try world.log.progress(today: world.now.studyDay).progress
    #expect(progress.items.count == 1)
  }

  @Test("takes columns in any order, the key of a category, and rows with semicolons")
  func otherTables() {
    world.files["a.csv"] =
      "response;item;bank;at\n\(Self.item.answer == "telehealth" ? "h" : "m");\(Self.item.id);\(Self.bank);2026-11-20\n"
    #expect(output("a.csv") == "a.csv: 1 new record, 1 answer among them\n")
    #expect(reviews.first?.isRight == true)
  }

  @Test("names every line that it leaves out, with the reason")
  func leftOut() {
    let rest = "\(Self.bank),\(Self.item.id)"
    world.input = """
      at,bank,item,response
      yesterday,\(rest),telehealth
      2026-11-20,\(rest),telepathy
      2026-11-20,nobank,\(Self.item.id),telehealth
      2027-11-20,\(rest),telehealth
      2026-11-20,\(rest)
      2026-11-20,\(rest),telehealth
      2026-11-20,\(rest),telehealth
      """
    #expect(
      output("-")
        == "standard input: 1 new record, 1 answer among them; 6 lines left out\nexit 1")
    #expect(
      complaints == """
        standard input:2: error: no time as in 2026-11-22T18:30: 'yesterday'
        standard input:3: error: no category 'telepathy'; known: telehealth, telemedicine
        standard input:4: error: no bank has an example 'nobank/\(Self.item.id)'
        standard input:5: error: a time that is still to come
        standard input:6: error: not four cells
        standard input:8: error: the same as line 7

        """)
  }

  @Test(
    "refuses what is neither, and changes nothing",
    arguments: [
      ("", "it is empty"), ("at,item\n", "neither a record of"), ("a\u{0}b", "it is no text"),
      ("at,bank,item,concept\n", "neither a record of"),
    ])
  func refused(text: String, words: String) {
    world.files["odd"] = text
    #expect(output("odd") == "exit 1")
    #expect(complaints.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(words))
    #expect(output("gone") == "exit 1")
    #expect(world.log.kept.isEmpty)
  }

  @Test("copies the file first when there is one")
  func copy() {
    world.run(["practice", "--limit", "3", "--seed", "1"], doing: ["h", "m"])
    let before = world.log.kept
    world.files["a.csv"] =
      "at,bank,item,response\n2026-11-20,\(Self.bank),\(Self.item.id),telehealth\n"
    #expect(output("a.csv").contains("before: ~/progress.sqlite.before-import\n"))
    #expect(world.log.copies.values.map { $0 } == [before])
  }
}
