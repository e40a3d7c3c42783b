import Foundation
import Testing

@testable import TelequizCommands

@Suite("The bank commands")
struct BankCommandTests {
  /// A folder of good files and one of bad files, and a pipe to read from.
  private func world() -> World {
    let world = World()
    world.isTerminal = false
    world.files = [
      "QuestionBanks/care.subject.yaml": BankTexts.subject,
      "QuestionBanks/photos.bank.yaml": BankTexts.bank,
      "bad/bad.subject.yaml": BankTexts.badSubject,
      "bad/bad.bank.yaml": BankTexts.badBank,
      "bad/care.subject.yaml": BankTexts.subject,
    ]
    return world
  }

  @Test("check tells everything that is wrong, in its place")
  func check() throws {
    let world = world()
    #expect(world.run(["bank", "check"]) == .done)
    #expect(world.error.isEmpty)
    #expect(world.run(["bank", "check", "QuestionBanks/photos.bank.yaml", "--quiet"]) == .done)
    #expect(world.run(["bank", "check", "bad"]) == .failed)
    #expect(world.run(["bank", "check", "nowhere.bank.yaml", "QuestionBanks"]) == .failed)
    try Transcript.check(world.transcript, "bank-check")
  }

  @Test("check finds the subject of a bank where banks are always looked for")
  func subjectElsewhere() {
    let world = world()
    world.files = [
      "a.bank.yaml": BankTexts.bank.replacing("subject: care", with: "subject: telehealth")
        .replacing("one-patient", with: "case").replacing("ref: hrsa", with: "ref: hrsa-what")
    ]
    world.run(["bank", "check", "a.bank.yaml"])
    #expect(!world.transcript.contains("no subject"))
    world.files["lost/b.bank.yaml"] = BankTexts.bank
    #expect(world.run(["bank", "check", "lost"]) == .failed)
    #expect(world.error.contains("lost/b.bank.yaml:4:10: error: no subject 'care' [dangling-ref]"))
  }

  @Test("check keeps folders apart: a copy in another one is no second bank")
  func folders() {
    let world = world()
    world.files["copy/photos.bank.yaml"] = BankTexts.bank
    world.files["copy/care.subject.yaml"] = BankTexts.subject
    #expect(world.run(["bank", "check", "QuestionBanks", "copy"]) == .done)
    #expect(world.output == "4 files, 6 items: no problems\n")
    world.files["copy/photos-2.bank.yaml"] = BankTexts.bank
    #expect(world.run(["bank", "check", "copy"]) == .failed)
    #expect(world.error.contains("there is a bank 'photos' already [duplicate-id]"))
  }

  @Test("check blames the subject when a bank cannot be used because of it")
  func letDown() {
    let world = world()
    world.files["QuestionBanks/care.subject.yaml"] = BankTexts.subject.replacing(
      "key: m", with: "key: h")
    #expect(world.run(["bank", "check", "QuestionBanks/photos.bank.yaml"]) == .failed)
    #expect(world.error.contains("care.subject.yaml:13:10: error: key 'h' answers"))
  }

  @Test("check says where it looked when there is nothing to check")
  func nothing() {
    let world = world()
    world.files = ["notes.txt": ""]
    #expect(world.run(["bank", "check"]) == .failed)
    #expect(world.error.contains("there are no bank files here; name a file or a folder"))
    #expect(world.run(["bank", "check", "."]) == .failed)
    #expect(world.error.contains("there are no bank files in '.'"))
  }

  @Test("list names the banks, what gives way, and what has errors")
  func list() throws {
    let world = world()
    world.run(["bank", "list"])
    world.files["/home/ada/.local/share/telequiz/banks/photos.bank.yaml"] = BankTexts.bank
    world.run(["bank", "list", "--banks", "QuestionBanks"])
    world.run(["bank", "list", "--banks", "bad"])
    #expect(world.run(["bank", "list", "--banks", "nowhere", "--quiet"]) == .failed)
    try Transcript.check(world.transcript, "bank-list")
  }

  @Test("list --json prints one object")
  func listJSON() throws {
    let world = world()
    #expect(world.run(["bank", "list", "--banks", "QuestionBanks", "--json"]) == .done)
    let list = try #require(object(world.output))
    #expect(list["schema"] as? Int == 1)
    let first = try #require((list["banks"] as? [[String: Any]])?.first)
    #expect(first["id"] as? String == "photos" && first["itemCount"] as? Int == 3)
    #expect(first["file"] as? String == "QuestionBanks/photos.bank.yaml")
  }

  @Test("show prints a bank, an item, a subject and all banks")
  func show() throws {
    let world = world()
    world.environment["TELEQUIZ_BANKS"] = "QuestionBanks"
    #expect(world.run(["bank", "show", "photos"]) == .done)
    #expect(world.run(["bank", "show", "photos", "rash-photo"]) == .done)
    #expect(world.run(["bank", "show", "photos", "skin-photo"]) == .done)
    #expect(world.run(["bank", "show", "QuestionBanks/care.subject.yaml"]) == .done)
    #expect(world.run(["bank", "show", "photo"]) == .failed)
    #expect(world.run(["bank", "show", "photos", "rash-foto"]) == .failed)
    #expect(world.run(["bank", "show", "QuestionBanks"]) == .failed)
    try Transcript.check(world.transcript, "bank-show")
  }

  @Test("show without a name shows what every bank is")
  func showAll() {
    let world = world()
    #expect(world.run(["bank", "show", "--banks", "QuestionBanks"]) == .done)
    let ids = world.output.split(separator: "\n").filter { $0.hasPrefix("Id ") }
    #expect(ids.first == "Id        photos" && ids.count > 1)
  }

  @Test("show tells what is wrong with a file, shows the rest, and fails")
  func showBroken() {
    let world = world()
    #expect(world.run(["bank", "show", "bad/bad.bank.yaml"]) == .failed)
    #expect(world.output.hasPrefix("Bad bank\n"))
    #expect(world.output.contains("repeated") == false)
    #expect(world.error.contains("[unknown-category]"))
    #expect(world.run(["bank", "show", "bad/bad.bank.yaml", "rash"]) == .failed)
    #expect(world.run(["bank", "show", "bad/bad.subject.yaml"]) == .failed)
  }

  @Test("show --json prints one object with the names of the fields")
  func json() throws {
    let world = world()
    #expect(world.run(["bank", "show", "QuestionBanks/photos.bank.yaml", "--json"]) == .done)
    let bank = try #require(object(world.output))
    #expect(bank["schema"] as? Int == 1)
    let items = (bank["bank"] as? [String: Any])?["items"] as? [[String: Any]]
    #expect(items?.compactMap { $0["id"] as? String } == ["rash-photo", "rash-atlas", "old-atlas"])
    #expect(items?.first?["aka"] as? [String] == ["photos/skin-photo"])
    #expect(items?.first?["fails"] is NSNull)
    #expect(items?.last?["retired"] as? String == "Too like the other one.")
    let categories = (bank["subject"] as? [String: Any])?["categories"] as? [[String: Any]]
    #expect(categories?.last?["partOf"] as? String == "telehealth")
    try Transcript.check(world.output, "bank-show-json")
  }

  private func object(_ text: String) -> [String: Any]? {
    (try? JSONSerialization.jsonObject(with: Data(text.utf8))) as? [String: Any]
  }

  @Test("show what a bank holds without letting it steer the terminal")
  func hostile() {
    let world = world()
    world.files["x/evil\u{1B}]52;c;aGk=\u{7}.bank.yaml"] = BankTexts.bank
      .replacing("title: Photos of skin", with: "title: \"a\\e[2Jb\"")
    for arguments in [["check", "x"], ["list", "--banks", "x"], ["show", "--banks", "x"]] {
      world.run(["bank"] + arguments)
    }
    let steering = world.transcript.unicodeScalars.filter {
      $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value)
    }
    #expect(steering.isEmpty)
    #expect(world.transcript.contains("x/evil^[]52;c;aGk=^G.bank.yaml"))
  }
}
