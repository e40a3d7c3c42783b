import LineEditing
import Testing

@testable import TelequizCommands

@Suite("A session on the screen")
struct SessionTranscriptTests {
  let world = World()

  @Test("the first one, with everything right but two")
  func firstSession() throws {
    world.run(
      doing: [
        "", .right, .right, .wrong, "", .right, .right, .right, .wrong, "", .right, .right, .right,
        .right, .right, .right, .right, .right, .right, .right, .right,
      ])
    try Transcript.check(world.transcript, "first-session")
  }

  @Test("help, hints, the rule, and answers that are no answers")
  func helpWhereItIsNeeded() throws {
    world.run(
      ["practice", "--limit", "3"],
      doing: [
        "?", ":hint", ":why", "tele", "x", "telehelath", ":hnt", ":qiut", ":h", ":zebra",
        ":help hint",
        ":help zebra", "hint", .type("télémedicine"),
      ])
    try Transcript.check(world.transcript, "help-in-a-session")
  }

  @Test("check and lint speak to the author of the example at hand")
  func forAuthors() {
    world.files = [
      "b/care.subject.yaml": BankTexts.subject,
      "b/photos.bank.yaml": BankTexts.bank
        .replacing("answer: telehealth\n    fails: care", with: "answer: tele")
        .replacing("    contrast: skin\n  - id: old", with: "    tags: [a, a]\n  - id: old"),
    ]
    world.run(
      ["practice", "--banks", "b", "--bank", "photos"], doing: [":lint", ":check", ":quit"])
    let said = world.transcript.split(separator: "›").dropFirst()
    #expect(
      said.first?.contains("b/photos.bank.yaml:23:15: warning: 'a' stands here twice") == true)
    #expect(said.first?.contains("no category 'tele'") == false)
    #expect(said.dropFirst().first?.contains("no category 'tele' [unknown-category]") == true)
  }

  @Test("second thoughts: undo, guess, skip, flag, at a question, a pause and the end")
  func secondThoughts() throws {
    world.run(
      doing: [
        "", "u", ":guess", ":skip", .right, "g", "u", .wrong, "u", .wrong, "later",
        ":flag odd wording",
        "g", "", ":flag", ":stats", .right, ":quit",
      ])
    try Transcript.check(world.transcript, "second-thoughts")
  }

  @Test("undo after the summary reopens the session")
  func undoAtHome() throws {
    world.run(
      doing: [
        "practice --limit 2 --new 1", .right, .right, "undo", .right, "flag fine", "guess", "quit",
      ])
    try Transcript.check(world.transcript, "undo-after-the-end")
  }

  @Test("with reasons: right, wrong, wrong before it is asked, and none at all")
  func reasons() throws {
    world.run(
      ["practice", "--why", "--seed", "5"],
      doing: [
        .right, "1", .right, "4", .right, "all hold", .right, "c", "care", .wrong, "5", "clinician",
        "", "u", .right, "u", .sure, "2",
      ])
    try Transcript.check(world.transcript, "reasons")
  }

  @Test("coming back day after day, until nothing is due")
  func comingBack() throws {
    let session = Array(repeating: Step.right, count: 20)
    world.run(doing: [""] + session)
    world.wait(days: 1)
    world.run(doing: [""])
    for _ in 0..<5 {
      world.run(["practice", "--quiet"], doing: session)
    }
    world.run(doing: [""] + [.right, .right, .right])
    try Transcript.check(world.transcript, "coming-back")
  }

  @Test("contested examples are asked when their bank is, by the rule used here")
  func contested() throws {
    world.run(
      ["practice", "--bank", "telehealth-boundaries", "--limit", "2"], doing: [.right, .wrong, ""])
    try Transcript.check(world.transcript, "contested")
  }

  @Test("more than the plan: extra, mistakes, unseen, one concept, one difficulty")
  func beyondThePlan() throws {
    world.run(["practice", "--limit", "2"], doing: [.wrong, "", .wrong, ""])
    world.run(["practice", "--mistakes"], doing: [.right])
    world.wait(days: 1)
    world.run(["practice", "--mistakes", "--limit", "1"], doing: [.right])
    world.run(["practice", "--extra", "--limit", "1"], doing: [.right])
    world.run(["practice", "--unseen", "--limit", "1"], doing: [.right])
    world.run(
      ["practice", "--concept", "education", "--difficulty", "3", "--limit", "1"], doing: [.right])
    try Transcript.check(world.transcript, "beyond-the-plan")
  }

  @Test("for a screen reader, in words")
  func plain() throws {
    world.run(["--plain"], doing: ["", .right, .wrong, "", ":why", ":set", .type("quit")])
    try Transcript.check(world.transcript, "plain")
  }

  @Test("through a pipe, without prompts")
  func pipe() throws {
    world.isTerminal = false
    world.run(["practice"], doing: [.right, .wrong, ":hint", "nonsense", .right])
    try Transcript.check(world.transcript, "pipe")
  }

  @Test("on a narrow screen, and one that is resized")
  func narrow() throws {
    world.columns = 40
    world.run(
      doing: [
        "", "?", .right, .wrong, "", .happening { $0.columns = 30 }, .right,
        .happening { $0.columns = 200 }, .right, ":stats",
      ])
    try Transcript.check(world.transcript, "narrow")
  }

  @Test("in colours, which only repeat what words say")
  func colors() throws {
    world.environment["NO_COLOR"] = nil
    world.run(doing: ["", .right, .wrong, ""])
    try Transcript.check(world.transcript, "colors")
  }

  @Test("Ctrl-C clears a line, and on an empty one says how to leave")
  func interrupts() throws {
    world.run(
      doing: [
        .input(.interrupted(lineWasEmpty: false)), .interrupt, "", .interrupt, .wrong, .interrupt,
        "",
      ])
    try Transcript.check(world.transcript, "interrupts")
  }

  @Test("unsaved answers are told, tried again, and end with a failure if they never land")
  func unsaved() throws {
    let full = FactLogFailure(
      cause: "no space left on the disk that holds ~/.local/share/telequiz/progress.sqlite",
      advice: "Free some space and try again")
    world.run(
      ["practice", "--limit", "6"],
      doing: [
        .right, .happening { $0.log.failure = full }, .right, .wrong, "",
        .happening { $0.log.failure = nil }, .right, .happening { $0.log.failure = full }, .right,
      ])
    try Transcript.check(world.transcript, "unsaved")
    #expect(world.log.kept.answerCount == 4)
  }

  @Test("a progress file that cannot be used is told, and nothing is asked")
  func refused() throws {
    world.log.refusal = FactLogFailure(
      cause: "a newer telequiz wrote ~/p.sqlite (schema 9; this one knows schemas up to 1)",
      advice: "Update telequiz, or name another file with --progress")
    world.run(["practice"], doing: [.right])
    world.run(doing: [""])
    try Transcript.check(world.transcript, "refused")
  }

  @Test("a signal ends it without another word, and its number is told")
  func signals() {
    #expect(world.run(doing: ["", .right, .input(.signal(15))]) == .signal(15))
    #expect(world.transcript.hasSuffix("telemedicine › \n(exit 143)\n"))
    #expect(world.log.kept.answerCount == 1)
  }
}
