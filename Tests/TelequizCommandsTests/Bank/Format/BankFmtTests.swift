import ProjectFiles
import Testing

@testable import TelequizCommands

@Suite("bank fmt")
struct BankFmtTests {
  static let untidy = """
    id: shop  # short
    format: 1
    title: 'Shop: or what?'
    categories:
    - {key: a, id: one}
    - id: two
    items:
    # The first
    - answer: one
      service: A\u{301} thing  that is sold in the shop at the corner, on weekdays only, to all who ask.
      id: thing

    """

  private func world() -> World {
    let world = World()
    world.isTerminal = false
    world.files = [
      "QuestionBanks/care.subject.yaml": BankTexts.subject,
      "QuestionBanks/shop.bank.yaml": Self.untidy,
      "bad/bad.bank.yaml": "format: 1\nid: b\ntitle: visit #1 by video\nnope: x\n",
    ]
    return world
  }

  @Test("tells what would change, as names and as a patch, and writes it")
  func transcript() throws {
    let world = world()
    #expect(world.run(["bank", "fmt", "--check"]) == .failed)
    #expect(world.run(["bank", "fmt", "--diff", "QuestionBanks/shop.bank.yaml"]) == .failed)
    #expect(world.files["QuestionBanks/shop.bank.yaml"] == Self.untidy)
    #expect(world.run(["bank", "fmt"]) == .done)
    #expect(world.run(["bank", "fmt"]) == .done)
    #expect(world.run(["bank", "fmt", "--diff"]) == .done)
    #expect(world.run(["bank", "fmt", "--check"]) == .done)
    try Transcript.check(world.transcript, "bank-fmt")
  }

  @Test("leaves a file alone that has reading errors, and formats the others")
  func refusal() {
    let world = world()
    let broken = world.files["bad/bad.bank.yaml"]
    let status = world.run(["bank", "fmt", "bad", "gone.bank.yaml", "QuestionBanks"])
    #expect(status == .failed)
    #expect(world.files["bad/bad.bank.yaml"] == broken)
    #expect(world.error.contains("bad/bad.bank.yaml:3:14: error: "))
    #expect(world.error.contains("'bad/bad.bank.yaml' is left as it is: "))
    #expect(world.error.contains("gone.bank.yaml': no such file or folder"))
    #expect(!world.error.contains("nope"))
    #expect(world.output.hasSuffix("formatted 2 of 3 files\n"))
  }

  @Test("writes standard input to standard output")
  func standardInput() {
    let world = world()
    world.input = "format: 1\r\nid: 'a'\r\n"
    #expect(world.run(["bank", "fmt", "-"]) == .done)
    #expect(world.output == "format: 1\nid: a\n")
    #expect(world.run(["bank", "fmt", "-", "--check"]) == .failed)
    #expect(world.output.hasSuffix("standard input\n"))
    #expect(world.run(["bank", "fmt", "-", "QuestionBanks"]) == .usage)
  }

  @Test("breaks prose into lines again only when asked")
  func reflow() {
    let world = world()
    world.files = ["a.bank.yaml": "id: a\ntitle: >-\n  one\n  two\n"]
    #expect(world.run(["bank", "fmt", "a.bank.yaml", "--quiet"]) == .done)
    #expect(world.files["a.bank.yaml"] == "id: a\ntitle: >-\n  one\n  two\n")
    #expect(world.run(["bank", "fmt", "a.bank.yaml", "--reflow", "--quiet"]) == .done)
    #expect(world.files["a.bank.yaml"] == "id: a\ntitle: one two\n")
    #expect(world.output == "")
  }
}
