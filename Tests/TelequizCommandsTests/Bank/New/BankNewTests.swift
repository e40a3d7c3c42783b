import BankLint
import QuestionBank
import Testing

@testable import TelequizCommands

@Suite("bank new")
struct BankNewTests {
  private func world() -> World {
    let world = World()
    world.isTerminal = false
    return world
  }

  static let commands: [[String]] = [
    ["bank", "symptoms"],
    [
      "bank", "symptoms", "--title", "It's: symptoms, or #1 signs?", "--schema", "bank.schema.json",
    ],
    ["bank", "trials", "--category", "cohort", "--category", "case-control"],
    ["bank", "night-shift", "--subject", "telehealth"],
    ["subject", "symptoms"], ["subject", "trials", "--category", "a", "--category", "b"],
  ]

  @Test(
    "makes what passes the check, is in canonical form, and has no word to be refused",
    arguments: commands)
  func templates(command: [String]) throws {
    let world = world()
    let file = "new.\(command[0]).yaml"
    #expect(world.run(["bank", "new"] + command) == .done)
    world.files[file] = world.output
    #expect(world.run(["bank", "check", file]) == .done, "\(world.error)")
    #expect(world.error == "")
    #expect(world.run(["bank", "fmt", "--check", file]) == .done)
    #expect(world.run(["bank", "lint", file]) == .done, "\(world.output)")
  }

  @Test("begins a bank in which lints find nothing but that it is small")
  func example() throws {
    let world = world()
    world.run(["bank", "new", "bank", "symptom-or-sign"])
    world.files["a.bank.yaml"] = world.output
    world.run(["bank", "lint", "--strict", "--ignore", "thin-coverage", "a.bank.yaml"])
    #expect(world.output.hasSuffix("1 file, 2 items: no problems\n"))
    try Transcript.check(world.transcript, "bank-new")
  }

  @Test("writes a file, and replaces none without --force")
  func output() {
    let world = world()
    #expect(world.run(["bank", "new", "subject", "a", "-o", "a.subject.yaml"]) == .done)
    #expect(world.output.hasPrefix("wrote a.subject.yaml; "))
    let text = world.files["a.subject.yaml"]
    #expect(world.run(["bank", "new", "subject", "b", "-o", "a.subject.yaml"]) == .failed)
    #expect(world.files["a.subject.yaml"] == text)
    #expect(world.run(["bank", "new", "subject", "b", "-o", "a.subject.yaml", "--force"]) == .done)
    #expect(world.files["a.subject.yaml"]?.contains("id: b\n") == true)
  }

  @Test("says what is no id, no subject and no choice")
  func refusals() {
    let world = world()
    #expect(world.run(["bank", "new", "bank", "Kinds of Trial"]) == .usage)
    #expect(world.error.contains("'kinds-of-trial' is one"))
    #expect(world.run(["bank", "new", "bank", "a", "--category", "b"]) == .usage)
    #expect(
      world.run(["bank", "new", "bank", "a", "--category", "b", "--category", "b"]) == .usage)
    #expect(world.run(["bank", "new", "bank", "a", "--subject", "telehelth"]) == .failed)
    #expect(world.error.contains("did you mean 'telehealth'?"))
    #expect(world.run(["bank", "new", "bank", "a", "--title", "b\u{7}"]) == .usage)
  }

  @Test(
    "proposes an id that says something and is new",
    arguments: [
      ("A dermatologist looks at one photo.", "dermatologist-looks-one-photo"),
      ("The patient's X-ray, by video: #1", "patients-x-ray-video-1"),
      ("It is what it is", "it-is-what-it"), ("远程医疗", "item"), ("", "item"),
    ])
  func ids(text: String, id: String) {
    #expect(text.proposedSlug(avoiding: []) == id)
    #expect(text.proposedSlug(avoiding: [id, "\(id)-2"]) == "\(id)-3")
  }
}
