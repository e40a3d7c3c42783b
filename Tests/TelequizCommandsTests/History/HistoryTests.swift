import Practice
import QuestionBank
import TerminalText
import Testing

@testable import TelequizCommands

@Suite("history")
struct HistoryTests {
  @Test("of nobody yet says so")
  func empty() {
    #expect(Run("history").output == "No answers yet.\n")
    #expect(Run("history", "--wrong").output == "No such answers.\n")
    #expect(Run("history", "--json").output == "{\n  \"schema\": 1,\n  \"answers\": []\n}\n")
  }

  @Test("shows answers by study day, newest first, on every screen", arguments: [40, 80, 200])
  func widths(columns: Int) throws {
    let world = try World.afterPractice(days: 30)
    world.columns = columns
    world.run(["history", "--limit", "12"])
    world.run(["history", "--wrong", "--limit", "6"])
    #expect(world.output.split(separator: "\n").filter { $0.displayWidth > columns } == [])
    try Transcript.check(world.transcript, "history-\(columns)-columns")
  }

  @Test("is words for a screen reader, and whole lines in a pipe")
  func plain() throws {
    let world = try World.afterPractice(days: 30)
    world.run(["history", "--plain", "--limit", "8"])
    world.isTerminal = false
    world.run(["history", "--limit", "8"])
    try Transcript.check(world.transcript, "history-plain")
  }

  @Test("has every answer once, and each option leaves out what it says")
  func selections() throws {
    let world = try World.afterPractice(days: 60)
    let log = AnswerLog(try world.log.facts(), today: world.now.studyDay)
    func answers(_ selection: PastAnswers.Selection = .init()) -> [PastAnswer] {
      Array(PastAnswers(in: log, renames: Renames(), selection: selection))
    }
    let all = answers()
    let rows = log.rows.filter { $0.response != nil }
    #expect(all.map(\.moment) == rows.reversed().map(\.stamp.moment))
    #expect(all.count > 100)
    #expect(answers(.init(isWrongOnly: true)) == all.filter { !$0.isRight })
    #expect(answers(.init(limit: 7)) == Array(all.prefix(7)))
    let day = world.now.studyDay + -9
    #expect(answers(.init(since: day)) == all.filter { $0.moment.studyDay >= day })
    let bank = Bank.ID("telehealth-basics")
    #expect(answers(.init(banks: [bank])) == all.filter { $0.item.bank == bank })
    #expect(
      answers(.init(banks: [bank], isWrongOnly: true, limit: 3))
        == Array(all.filter { $0.item.bank == bank && !$0.isRight }.prefix(3)))
  }

  @Test("leaves out what was taken back or forgotten, and names what no bank has any more")
  func gone() throws {
    let world = World()
    let path = "/home/ada/.local/share/telequiz/banks/mine.bank.yaml"
    world.files[path] = """
      format: 1
      id: mine
      title: Cats and dogs
      categories: [{id: cat, key: c}, {id: dog, key: d}]
      items:
        - {id: one, service: It meows., answer: cat}
        - {id: two, service: It barks., answer: dog}

      """
    world.run(["practice", "--bank", "mine"], doing: ["c", "u", "d", "", ":quit"])
    world.run(["history"])
    world.files = ["/home/ada/.local/share/telequiz/progress.sqlite": ""]
    world.run(["history", "--bank", "mine"])
    world.run(["history", "--bank", "mien"])
    world.run(["history", "--since", "never"])
    world.run(["progress", "forget", "--all", "--yes"])
    world.run(["history"])
    try Transcript.check(world.transcript, "history-gone")
  }

  @Test("as JSON has an answer a line, the newest first")
  func json() throws {
    let world = try World.afterPractice(days: 30)
    world.isTerminal = false
    world.run(["history", "--json", "--limit", "3"])
    try Transcript.check(world.transcript, "history-json")
  }
}
