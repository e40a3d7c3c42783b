import LineEditing
import Practice
import QuestionBank
import Testing

@testable import TelequizCommands

@Suite("An exam on the screen")
struct ExamTranscriptTests {
  let world = World()

  private var exams: [ExamRecord] {
    ExamRecord.all(in: world.log.kept, today: world.now.studyDay)
  }

  @Test("a whole one: the score, and every miss explained after an Enter")
  func whole() throws {
    world.run(
      ["exam", "--questions", "6", "--seed", "3"],
      doing: [.right, .wrong, .sure, .wrong, .right, .wrong, "", "x", ""])
    try Transcript.check(world.transcript, "exam")
    #expect(exams.map(\.isComplete) == [true])
    let progress = Progress.folding(world.log.kept, today: world.now.studyDay).progress
    #expect(progress.concepts.isEmpty && progress.items.count == 6)
  }

  @Test("interrupted, left again, and finished days later, with the questions that were left")
  func resumed() throws {
    world.run(["exam", "--questions", "5"], doing: [.right, .wrong, ":quit"])
    #expect(world.log.kept.answerCount == 2)
    world.run(["exam"], doing: [.type("later"), .type("q")])
    world.wait(days: 3)
    world.run(["exam"], doing: ["", .right])
    world.run(["exam", "--bank", "telehealth-basics"], doing: ["", .right, .right])
    world.run(["exam"])
    try Transcript.check(world.transcript, "exam-resumed")
    #expect(exams.first?.isComplete == true)
    let order = exams.first.map { $0.answers.map(\.item) == $0.start.items }
    #expect(order == true)
  }

  @Test("started anew instead of resumed, by key and by option")
  func anew() throws {
    world.run(["exam", "--questions", "3"], doing: [.right])
    world.wait(days: 1)
    world.run(["exam", "--questions", "2"], doing: ["n", .right])
    world.run(["exam", "--new", "--questions", "1"], doing: [.right])
    try Transcript.check(world.transcript, "exam-anew")
    #expect(exams.map(\.start.items.count) == [3, 2, 1])
    #expect(exams.map(\.isComplete) == [false, false, true])
  }

  @Test("nothing that helps with an answer: undo, flag, set and quit are what there is")
  func commands() throws {
    world.run(
      ["exam", "--questions", "3"],
      doing: [
        "u", "?", ":hint", ":why", ":stats", "skip", ":s", ":hnt", ":help undo", ":help hint",
        "tele", "x", .wrong, "u", .right, ":flag odd wording", ":set single-key off", .interrupt,
        ":undo", .right, .right, "telemedecine", ":quit",
      ])
    try Transcript.check(world.transcript, "exam-commands")
    let flags = world.log.kept.compactMap { if case .flag(let flag) = $0 { flag } else { nil } }
    #expect(flags.map(\.comment) == ["odd wording"])
    #expect(exams.first?.answers.map(\.isRight) == [true, true])
  }

  @Test("with every answer right")
  func allRight() throws {
    world.run(["exam", "--quiet"], doing: Array(repeating: .right, count: 20))
    try Transcript.check(world.transcript, "exam-all-right")
  }

  @Test("with every answer wrong, in words and on a narrow screen")
  func allWrong() throws {
    world.columns = 40
    world.run(
      ["exam", "--plain", "--questions", "8"],
      doing: Array(repeating: .wrong, count: 8) + ["", "", "q"])
    try Transcript.check(world.transcript, "exam-all-wrong")
  }

  @Test("through a pipe, which goes on where it ended, but with no other exam")
  func piped() throws {
    world.isTerminal = false
    world.run(["exam", "--questions", "4"], doing: [.right, .wrong, "nonsense", ":undo", .wrong])
    world.run(["exam"], doing: [.right])
    #expect(world.run(["exam", "--questions", "5"], doing: [.right]) == .usage)
    #expect(world.run(["exam", "--bank", "telehealth-boundaries"], doing: [.right]) == .usage)
    world.run(["exam", "--questions", "4"], doing: [.wrong])
    try Transcript.check(world.transcript, "exam-piped")
    #expect(exams.map(\.isComplete) == [true])
  }

  @Test("at home, where undo does not reach into it, and leaving it leads back")
  func atHome() throws {
    world.run(
      doing: [
        "", .right, .input(.endOfFile),
      ])
    world.run(
      doing: [
        "exam --questions 2", ":quit", "exam --questions 2", .right, .input(.endOfFile),
        "undo", "exam", "", .wrong, "quit",
      ])
    try Transcript.check(world.transcript, "exam-at-home")
  }

  @Test("has nothing to ask without examples, and does what can be done with few")
  func fewExamples() throws {
    world.files = ["b/care.subject.yaml": BankTexts.subject, "b/photos.bank.yaml": BankTexts.bank]
    world.run(["exam", "--banks", "b", "--bank", "photos"], doing: ["h", ":quit"])
    #expect(world.run(["exam", "--bank", "nowhere"]) == .usage)
    #expect(world.run(["exam", "--questions", "0"]) == .usage)
    world.files["b/photos.bank.yaml"] = BankTexts.bank.replacing(
      "    answer: telehealth", with: "    contested: Who knows?\n    answer: telehealth")
    world.run(["exam", "--new", "--banks", "b", "--bank", "photos"], doing: ["h", "h", "h"])
    try Transcript.check(world.transcript, "exam-few-examples")
  }

  @Test("answers that cannot be saved are told and tried again")
  func unsaved() throws {
    let full = FactLogFailure(
      cause: "no space left on the disk that holds ~/.local/share/telequiz/progress.sqlite",
      advice: "Free some space and try again")
    let status = world.run(
      ["exam", "--questions", "4"],
      doing: [
        .right, .happening { $0.log.failure = full }, .right,
        .happening { $0.log.failure = nil }, .right, .happening { $0.log.failure = full }, .right,
      ])
    try Transcript.check(world.transcript, "exam-unsaved")
    #expect(status == .failed && world.log.kept.answerCount == 3)
  }

  @Test("a missed item that was renamed is explained; one that no bank has any more is named")
  func itemIsGone() throws {
    let bank = BankTexts.bank.replacing(
      "\n    contested: Some payers count only live visits.", with: "")
    let renamed = bank.replacing("- id: rash-photo", with: "- id: rash")
    for (later, isKnown) in [(renamed, false), (renamed.replacing("[skin", with: "[rash"), true)] {
      let world = try missingAPhoto(of: bank)
      world.files["b/photos.bank.yaml"] = later
      world.run(["exam", "--banks", "b"], doing: ["", "h"])
      let explanation = "One boy, one expert, one answer."
      #expect(world.transcript.contains(explanation) == isKnown)
      #expect(world.transcript.contains("photos/rash-photo is in no bank any more.") != isKnown)
      #expect(world.transcript.hasSuffix("asks again what you missed.\n"))
    }
  }

  @Test("a miss whose right answer was changed since is not explained by the new one")
  func answerIsChanged() throws {
    let bank = BankTexts.bank.replacing(
      "\n    contested: Some payers count only live visits.", with: "")
    let world = try missingAPhoto(of: bank)
    world.files["b/photos.bank.yaml"] = bank.replacing(
      "answer: telemedicine", with: "answer: telehealth\n    fails: care")
    world.run(["exam", "--banks", "b"], doing: ["", "h"])
    #expect(world.transcript.contains("1 right, 50 %"))
    #expect(world.transcript.contains("was changed after you gave yours."))
    #expect(!world.transcript.contains("Right: telehealth"))
  }

  /// A world in which the first of two questions, about a photo, was missed.
  private func missingAPhoto(of bank: String) throws -> World {
    let worlds = (1...20).lazy.map { seed in
      let world = World()
      world.files = ["b/care.subject.yaml": BankTexts.subject, "b/photos.bank.yaml": bank]
      world.run(
        ["exam", "--banks", "b", "--bank", "photos", "--seed", "\(seed)"], doing: ["h", ":quit"])
      return world
    }
    return try #require(
      worlds.first { world in
        let record = ExamRecord.all(in: world.log.kept, today: world.now.studyDay).first
        return record?.answers.first?.isRight == false
      })
  }
}
