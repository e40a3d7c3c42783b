import Testing

@testable import TelequizCommands

@Suite("bank lint")
struct BankLintCommandTests {
  private func world() -> World {
    let world = World()
    world.isTerminal = false
    world.files["banks/visits, two.bank.yaml"] = BankLintTexts.bank
    return world
  }

  @Test("writes what it finds in every format", arguments: LintFormat.allCases)
  func formats(format: LintFormat) throws {
    let world = world()
    let status = world.run(
      ["bank", "lint", "banks", "--select", "E,L0", "--format", format.rawValue])
    #expect(status == .failed)
    #expect(world.error.isEmpty)
    try Transcript.check(world.output, "bank-lint-\(format.rawValue)")
  }

  @Test("takes names, codes and beginnings of codes, and what was meant for anything else")
  func selection() {
    let world = world()
    #expect(world.run(["bank", "lint", "banks", "--select", "e217"]) == .done)
    #expect(world.output.contains("[repeated-entry]"))
    #expect(!world.output.contains("unknown-category"))
    #expect(world.run(["bank", "lint", "--select", "L3,anser-leak"]) == .usage)
    #expect(world.error.contains("nothing is called 'anser-leak'; did you mean 'answer-leak'?"))
    #expect(world.run(["bank", "lint", "--ignore", "Q"]) == .usage)
    #expect(world.error.contains("nothing is called 'Q'; 'telequiz bank explain' lists the names"))
  }

  @Test("changes levels by option and by a file beside the bank, the option first")
  func levels() {
    let world = world()
    world.files["banks/visits, two.bank.yaml"] = BankLintTexts.bank
      .replacing("nearr", with: "near")
    world.files["banks/telequiz-lint.yaml"] = "levels:\n  bad-suppression: note\n"
    let command = ["bank", "lint", "banks", "--select", "L002"]
    #expect(world.run(command) == .done)
    #expect(world.output.contains("note: no lint is called 'place-holder'"))
    #expect(world.run(command + ["--level", "L002=warn", "--strict"]) == .failed)
    #expect(world.output.contains("warning: no lint is called 'place-holder'"))
    #expect(world.run(command + ["--level", "bad-suppression=allow"]) == .done)
    #expect(world.run(command + ["--level", "bad-suppression"]) == .usage)
    #expect(world.run(command + ["--level", "dangling-ref=warn"]) == .usage)
    #expect(world.run(command + ["--level", "bad-suppression=wran"]) == .usage)
    #expect(world.error.contains("'wran' is no level; did you mean 'warn'?"))
  }

  @Test("tells what is wrong with a file of levels, by place")
  func configuration() {
    let world = world()
    world.files["telequiz-lint.yaml"] = "level:\n  x: y\nlevels:\n  no-hnt: note\n  no-hint: on\n"
    world.environment["PWD"] = "/home/ada"
    #expect(world.run(["bank", "lint", "banks", "--select", "L9,L002", "--quiet"]) == .usage)
    #expect(world.run(["bank", "lint", "banks", "--select", "L002", "--quiet"]) == .failed)
    for line in [
      "telequiz-lint.yaml:1:1: error: there is no field 'level' here; did you mean 'levels'?",
      "telequiz-lint.yaml:4:3: error: nothing is called 'no-hnt'; did you mean 'no-hint'?",
      "telequiz-lint.yaml:5:12: error: 'on' is no level; allow, note, warn or deny",
    ] {
      #expect(world.error.contains(line), "\(world.error)")
    }
  }

  @Test("reads standard input, by the name of the file that it is going to be")
  func standardInput() {
    let world = world()
    world.files = ["banks/care.subject.yaml": BankTexts.subject]
    world.input = BankTexts.bank
    let select = ["--select", "E2,L0", "--format", "concise"]
    #expect(world.run(["bank", "lint", "-"] + select) == .failed)
    #expect(world.output.contains("-:4:10: error: no subject 'care'"))
    let named = ["bank", "lint", "-", "--stdin-name", "banks/photos.bank.yaml"]
    #expect(world.run(named + select) == .done)
  }

  @Test("shows 200 of a file, and how many more there are")
  func many() {
    let world = world()
    world.files["banks/visits, two.bank.yaml"] =
      BankLintTexts.bank + String(repeating: "  - x\n", count: 300)
    world.run(["bank", "lint", "banks", "--format", "concise", "--select", "E"])
    #expect(world.output.split(separator: "\n").count == 201)
    #expect(world.output.hasSuffix("visits, two.bank.yaml: 102 more problems not shown\n"))
  }

  @Test("with --base tells what learners lose, unless a comment gives the reason")
  func base() {
    let world = world()
    world.files = [
      "old/care.subject.yaml": BankTexts.subject, "old/photos.bank.yaml": BankTexts.bank,
      "old/other.bank.yaml": BankTexts.bank.replacing("id: photos", with: "id: other"),
      "new/care.subject.yaml": BankTexts.subject,
      "new/photos.bank.yaml": BankTexts.bank.replacing("- id: rash-atlas", with: "- id: atlas"),
    ]
    let command = ["bank", "lint", "new", "--select", "lost-item", "--format", "concise", "--base"]
    #expect(world.run(command + ["old"]) == .failed)
    #expect(world.output.contains("new/photos.bank.yaml:2:5: error: item 'rash-atlas' is gone"))
    #expect(world.output.split(separator: "\n").count == 1, "\(world.output)")
    #expect(world.run(command + ["new"]) == .done)
    #expect(world.run(command + ["nowhere"]) == .failed)
    #expect(world.error.contains("there are no banks to compare with in 'nowhere'"))
    let before = world.output.count
    world.files["new/photos.bank.yaml"] = world.files["new/photos.bank.yaml"].map {
      "# lint: allow lost-item -- nobody has this bank yet\n" + $0
    }
    #expect(world.run(command + ["old"]) == .done)
    #expect(!world.output.dropFirst(before).contains("rash-atlas"))
  }
}

@Suite("bank lint --fix")
struct BankLintFixTests {
  private static let wrong = """
    format: 1
    id: visits
    title:\tVisits
    categories: [{id: near}, {id: far}]
    items:
      - id: first
        service: Visit #1 by video
        answer: nearr
        tags: [wound, wound]

    """
  private static let better =
    wrong
    .replacing("title:\t", with: "title: ").replacing("wound, wound", with: "wound")
    .replacing("Visit #1", with: ">-\n      Visit #1")

  private func world() -> World {
    let world = World()
    world.isTerminal = false
    world.files["visits.bank.yaml"] = Self.wrong
    return world
  }

  @Test("puts right what is certain, says what, and reports what is left")
  func fixes() {
    let world = world()
    #expect(
      world.run(["bank", "lint", "--fix", "--select", "E", "--format", "concise"]) == .failed)
    #expect(world.files["visits.bank.yaml"] == Self.better)
    #expect(
      world.error
        == "telequiz: fixed 3 problems in 'visits.bank.yaml': tab in line 3, comment-eats-text in line 7 and"
        + " repeated-entry in line 9\n")
    #expect(
      world.output == "visits.bank.yaml:9:13: error: no category 'nearr' [unknown-category]\n")
  }

  @Test("changes nothing the second time, and nothing that was not selected")
  func twice() {
    let world = world()
    world.run(["bank", "lint", "--fix", "--select", "E217"])
    #expect(
      world.files["visits.bank.yaml"] == Self.wrong.replacing("wound, wound", with: "wound"))
    world.files["visits.bank.yaml"] = Self.better
    let before = world.error
    world.run(["bank", "lint", "--fix"])
    #expect(world.files["visits.bank.yaml"] == Self.better && world.error == before)
  }

  @Test("prints the text of standard input put right, and what is left on standard error")
  func standardInput() {
    let world = world()
    world.input = Self.wrong
    let command = ["bank", "lint", "--fix", "-", "--select", "E", "--format", "concise"]
    #expect(world.run(command) == .failed)
    #expect(world.output == Self.better)
    #expect(world.error.hasSuffix("-:9:13: error: no category 'nearr' [unknown-category]\n"))
    #expect(world.files["visits.bank.yaml"] == Self.wrong)
  }

  @Test("keeps a byte-order mark and the line ends that a file has")
  func lineEnds() {
    let world = world()
    world.files["visits.bank.yaml"] = "\u{FEFF}" + Self.wrong.replacing("\n", with: "\r\n")
    world.run(["bank", "lint", "--fix", "--select", "E217"])
    let text = world.files["visits.bank.yaml"] ?? ""
    #expect(text.unicodeScalars.first == "\u{FEFF}")
    #expect(text.contains("tags: [wound]\r\n"))
  }

  @Test("takes comments out that allow nothing, name by name")
  func suppressions() {
    let world = world()
    world.files["visits.bank.yaml"] = Self.better.replacing("nearr", with: "near")
      .replacing(
        "  - id: first", with: "  # lint: allow placeholder, invisible-text -- x\n  - id: first")
    world.run(["bank", "lint", "--fix", "--select", "L0"])
    #expect(
      world.files["visits.bank.yaml"] == Self.better.replacing("nearr", with: "near"))
  }
}
