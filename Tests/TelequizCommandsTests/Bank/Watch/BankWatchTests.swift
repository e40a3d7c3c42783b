import Testing

@testable import TelequizCommands

@Suite("bank watch")
struct BankWatchTests {
  private let path = "b/photos.bank.yaml"

  private func world() -> World {
    let world = World()
    world.isTerminal = false
    world.files = ["b/care.subject.yaml": BankTexts.subject, path: BankTexts.bank]
    return world
  }

  private func write(_ text: String) -> (World) -> Void {
    { [path] world in world.files[path] = text }
  }

  private let wait: (World) -> Void = { _ in }
  private let broken = BankTexts.bank.replacing(
    "answer: telemedicine", with: "answer: telemedecine")

  @Test("tells after every save what there is to say of a file")
  func saves() throws {
    let world = world()
    world.pauses = [write(broken), wait, wait, write(BankTexts.bank), wait, wait]
    #expect(world.run(["bank", "watch", path]) == .signal(2))
    try Transcript.check(world.transcript, "bank-watch")
  }

  /// The lines that start with a time, without it.
  private func lines(_ world: World) -> [String] {
    world.output.split(separator: "\n").compactMap {
      $0.firstMatch(of: /^\d\d:\d\d:\d\d (.*)/).map { String($0.1) }
    }
  }

  @Test("waits for the end of a file that is written in slices")
  func slices() {
    let world = world()
    let cut = String(BankTexts.bank.prefix(while: { $0 != "[" })) + "["
    world.pauses = [write(""), write(cut), wait, wait, write(broken), wait, wait]
    world.run(["bank", "watch", path])
    #expect(lines(world).count == 2 && lines(world)[1].contains("1 error"), "\(lines(world))")
  }

  @Test("says nothing of what was written over while it was read")
  func midRead() {
    let world = world()
    let good = write(BankTexts.bank + "# Done.\n")
    world.pauses = [
      { [broken, path] in
        $0.files[path] = broken
        $0.whenRead[path] = good
      }, wait, wait, wait, wait,
    ]
    world.run(["bank", "watch", path])
    #expect(lines(world).count == 2 && !world.output.contains("error"), "\(world.output)")
  }

  @Test("tells of a file that stays broken off")
  func brokenOff() {
    let world = world()
    let cut = BankTexts.bank.replacing("[photo, child]", with: "[photo, child")
    world.pauses = [write(cut)] + Array(repeating: wait, count: 6)
    world.run(["bank", "watch", path])
    #expect(lines(world).count == 2 && world.output.contains("[unterminated-list]"))
  }

  @Test("survives a file that is renamed into place, deleted, and back again")
  func renamed() {
    let world = world()
    let path = path
    let away: (World) -> Void = { $0.files[path] = nil }
    let renamed: (World) -> Void = {
      $0.files[path] = BankTexts.bank
      $0.inodes[path] = 7
    }
    world.pauses =
      [away, renamed, wait, wait, away] + Array(repeating: wait, count: 8)
      + [write(broken), wait, wait]
    world.run(["bank", "watch", path])
    let said = lines(world)
    #expect(said.count == 4, "\(said)")
    #expect(said[1] == said[0])
    #expect(said[2] == "b/photos.bank.yaml: not there; waiting for it")
    #expect(said[3].contains("1 error"))
  }

  @Test("of a folder sees new files, and the banks whose subject was broken")
  func folder() {
    let world = world()
    world.pauses = [
      { $0.files["b/two.bank.yaml"] = BankTexts.bank.replacing("id: photos", with: "id: two") },
      wait, wait,
      { $0.files["b/care.subject.yaml"] = BankTexts.subject.replacing("key: m", with: "key: h") },
      wait, wait,
    ]
    world.run(["bank", "watch", "b"])
    let said = lines(world)
    #expect(said.contains { $0.hasPrefix("b/two.bank.yaml: ") })
    #expect(said.contains { $0.hasPrefix("b/care.subject.yaml: 1 error") }, "\(said)")
  }

  @Test("waits for a folder that is not there yet")
  func appearing() {
    let world = world()
    let files = world.files
    world.files = [:]
    world.pauses = [wait, { $0.files = files }, wait, wait]
    world.run(["bank", "watch", "b"])
    #expect(lines(world).first == "b: not there; waiting for it")
    #expect(lines(world).contains { $0.hasPrefix("b/photos.bank.yaml: ") })
  }

  @Test("says nothing when nothing is written")
  func quiet() {
    let world = world()
    world.pauses = Array(repeating: wait, count: 20)
    world.run(["bank", "watch", path])
    #expect(lines(world).count == 1)
  }

  @Test("cannot be started from within")
  func inside() {
    let world = World()
    world.run(doing: ["bank watch b", "quit"])
    #expect(world.error.contains("start it from the shell"))
  }
}
