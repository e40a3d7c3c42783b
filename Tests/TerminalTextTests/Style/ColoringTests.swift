import TerminalText
import Testing

@Suite("Colours are used")
struct ColoringTests {
  func coloring(
    _ choice: ColorChoice = .auto, _ variables: [String: String] = [:], isTerminal: Bool = true
  ) -> Coloring {
    let all = ["TERM": "xterm-256color"].merging(variables) { $1 }
    return Coloring(choice: choice, environment: { all[$0] }, isTerminal: isTerminal)
  }

  @Test("on a terminal that is not dumb")
  func terminal() {
    #expect(coloring() == .ansi)
    #expect(coloring(isTerminal: false) == .none)
    #expect(coloring(.auto, ["TERM": "dumb"]) == .none)
    #expect(coloring(.auto, ["TERM": ""]) == .none)
    #expect(Coloring(choice: .auto, environment: { _ in nil }, isTerminal: true) == .none)
  }

  @Test("as the option says, whatever else is set")
  func option() {
    #expect(coloring(.always, ["NO_COLOR": "1", "TERM": "dumb"], isTerminal: false) == .ansi)
    #expect(coloring(.never, ["FORCE_COLOR": "1"]) == .none)
  }

  @Test("unless NO_COLOR is set and not empty")
  func noColor() {
    #expect(coloring(.auto, ["NO_COLOR": "0"]) == .none)
    #expect(coloring(.auto, ["NO_COLOR": ""]) == .ansi)
    #expect(coloring(.auto, ["NO_COLOR": "1", "FORCE_COLOR": "1"]) == .none)
  }

  @Test(
    "in a pipe when FORCE_COLOR or CLICOLOR_FORCE is set",
    arguments: ["FORCE_COLOR", "CLICOLOR_FORCE"])
  func forced(name: String) {
    #expect(coloring(.auto, [name: "1"], isTerminal: false) == .ansi)
    #expect(coloring(.auto, [name: "0"], isTerminal: false) == .none)
    #expect(coloring(.auto, [name: ""], isTerminal: false) == .none)
    #expect(coloring(.auto, [name: "1", "CLICOLOR": "0"], isTerminal: false) == .ansi)
  }

  @Test("not on a terminal with CLICOLOR=0")
  func cliColor() {
    #expect(coloring(.auto, ["CLICOLOR": "0"]) == .none)
    #expect(coloring(.auto, ["CLICOLOR": "1"]) == .ansi)
    #expect(coloring(.auto, ["CLICOLOR": "1"], isTerminal: false) == .none)
  }
}
