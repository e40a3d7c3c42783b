import LineEditing
import Testing

@testable import TelequizCommands

@Suite("The prompt at home")
struct HomeTranscriptTests {
  let world = World()

  @Test("knows the commands, their beginnings, and what was probably meant")
  func words() throws {
    world.run(
      doing: [
        "?", "help", "help due", "he", "m", "M", "due", "du", ":due", "d", "dew", "prac --limit 0",
        "practice --concept educaton", "practice --bank nowhere", "practice --progress x",
        "learn zebra", "set", "set limit 10", "set lim 500", "set limti", "set why", "set why on",
        "set s off", "set m 5", "stats", "undo", "qiut", "quit",
      ])
    try Transcript.check(world.transcript, "home")
  }

  @Test("greets with what was learned, what comes back when, and an exam that waits")
  func greetings() throws {
    world.run(
      doing: ["practice --limit 6 --seed 1"] + Array(repeating: .right, count: 6) + ["quit"])
    world.run(doing: ["quit"])
    world.wait(days: 1)
    world.run(["exam", "--questions", "3"], doing: [.right, ":quit"])
    world.run(doing: ["quit"])
    world.wait(days: 2)
    world.run(doing: ["quit"])
    world.wait(days: 20)
    world.run(doing: ["quit"])
    try Transcript.check(world.transcript, "greetings")
  }

  @Test("check, lint and try are words of their own")
  func authorsWords() throws {
    world.files = ["b/care.subject.yaml": BankTexts.subject, "b/photos.bank.yaml": BankTexts.bank]
    world.run(
      doing: [
        "check b", "lint b --select L9,E", "lint b --select E --quiet", "try b/photos.bank.yaml:20",
        "h",
        "try", "help try", "quit",
      ])
    try Transcript.check(world.transcript, "authors-words")
  }

  @Test("settings hold until the program ends")
  func settings() throws {
    world.run(
      doing: [
        "set new 1", "set why on", "", "m", "4", ":set limit 5", ":set single-key off", "h", "1",
        "",
        ":quit",
      ])
    world.run(doing: ["set"])
    try Transcript.check(world.transcript, "settings")
  }

  @Test("the configuration sets the same, and says where it makes no sense")
  func configuration() throws {
    world.files["/home/ada/.config/telequiz/config.yaml"] = """
      # mine
      limit: 5
      new: 99
      singel-key: off
      why: on
      color: [always]
      plain: "on
      """
    world.run(doing: ["set"])
    try Transcript.check(world.transcript, "configuration")
  }

  @Test("without a home folder everything works but keeping progress")
  func noHome() throws {
    world.environment = [:]
    world.run(["due"])
    world.run(["practice"], doing: [.right])
    world.run(["due", "--progress", "p.sqlite", "--quiet"])
    try Transcript.check(world.transcript, "no-home")
  }

  @Test("what is wrong in a bank is told, and the rest of it works")
  func faultyBanks() throws {
    world.files["/home/ada/.local/share/telequiz/banks/mine.bank.yaml"] = """
      format: 1
      id: mine
      title: Cats and dogs
      question: Which animal?
      categories:
        - {id: cat, key: c, name: cat}
        - {id: dog, key: d, name: dog}
      items:
        - {id: one, service: It meows., answer: cat}
        - {id: two, service: It barks., answer: dgo}
        - {id: three, service: It purrs., answer: cat}
      """
    world.files["/home/ada/banks/broken.bank.yaml"] = "format: 1\nid: [broken"
    world.run(["practice", "--banks", "/home/ada/banks", "--banks", "/nowhere"], doing: [":quit"])
    world.run(["practice", "--bank", "mine"], doing: ["c", "dog", "", "u", "g", "c"])
    world.run(["--quiet"], doing: [])
    try Transcript.check(world.transcript, "faulty-banks")
  }

  @Test("an example whose answer was changed is announced, since it counts as new again")
  func changedAnswer() {
    let path = "/home/ada/.local/share/telequiz/banks/mine.bank.yaml"
    let bank = """
      format: 1
      id: mine
      title: Cats and dogs
      categories: [{id: cat, key: c}, {id: dog, key: d}]
      items:
        - {id: one, service: It meows., answer: cat}
        - {id: two, service: It barks., answer: dog}
      """
    let notice = "1 example with another answer than before, new to you again: mine/one"
    world.files[path] = bank
    world.run(["practice", "--bank", "mine"], doing: ["c", "", "d", "", "c", "", "d", ""])
    world.run(["due"])
    #expect(!world.transcript.contains(notice))
    world.files[path] = bank.replacing("meows., answer: cat", with: "meows., answer: dog")
    world.run(["due"])
    #expect(world.transcript.contains(notice))
  }

  @Test("text from a bank cannot steer the terminal")
  func hostileBank() throws {
    let escape = "\\u001b"
    world.files["/home/ada/.local/share/telequiz/banks/evil.bank.yaml"] = """
      format: 1
      id: evil
      title: Evil
      categories:
        - {id: yes-it-is, key: y, name: "yes\(escape)[31m"}
        - {id: no-it-is-not, key: n, name: no}
      items:
        - id: clipboard
          service: "\(escape)]52;c;Y2xlYXI=\(escape)\\\\ \(escape)[2J \\u202e gnihton \\u0007"
          answer: yes-it-is
          rationale: "\(escape)[1A\(escape)[K✓ Right"
          hint: "\(escape)P\(escape)_ \\u009b31m"
        - id: long
          service: \(String(repeating: "x", count: 4_000))
          answer: no-it-is-not
      """
    world.run(["practice", "--bank", "evil"], doing: [":hint", "y", "n", ":quit"])
    #expect(!world.transcript.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(!world.transcript.unicodeScalars.contains { (0x7F...0x9F).contains($0.value) })
    #expect(!world.transcript.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) })
  }

  @Test("what is typed is repeated without steering the terminal")
  func hostileLearner() {
    world.run(doing: ["\u{1B}[2J", "", "\u{1B}]0;x\u{7}", ":\u{9B}31m", ":flag \u{202E}x"])
    #expect(!world.transcript.contains("say \u{1B}") && world.transcript.contains("No answer ^["))
  }
}
