import Testing

@testable import TelequizCommands

@Suite("Help screens")
struct HelpTranscriptTests {
  @Test(
    "show how a command is used, with examples",
    arguments: [
      [], ["practice"], ["learn"], ["exam"], ["due"], ["progress"], ["progress", "path"],
      ["progress", "export"], ["progress", "verify"], ["progress", "merge"],
      ["progress", "import"], ["progress", "backup"], ["progress", "forget"], ["why"], ["history"],
    ])
  func screens(command: [String]) throws {
    let world = World()
    #expect(world.run(command + ["--help"]) == .done)
    #expect(world.error.isEmpty && world.output.contains("  telequiz \(command.first ?? "")"))
    // The screen of telequiz itself changes with every command that is added.
    guard !command.isEmpty else { return }
    try Transcript.check(world.transcript, (["help"] + command).joined(separator: "-"))
  }

  @Test("help COMMAND shows the same")
  func helpCommand() {
    #expect(Run("help", "due").output == Run("due", "--help").output)
  }

  @Test(
    "errors name the option and where to read more",
    arguments: [
      (["practice", "--limit", "x"], "practice"), (["practice", "--limit", "500"], "practice"),
      (["practice", "--extra", "--unseen"], "practice"), (["due", "now"], "due"),
      (["--sed", "3"], ""), (["--seed"], ""), (["learn", "a", "b"], "learn"),
      (["practice", "--difficulty", "4"], "practice"), (["due", "--quite"], "due"),
    ])
  func errors(arguments: [String], command: String) {
    let run = Run(arguments)
    #expect(run.status == .usage && run.output.isEmpty)
    #expect(run.error.hasPrefix("telequiz: "))
    let help = command.isEmpty ? "telequiz --help" : "telequiz \(command) --help"
    #expect(run.error.hasSuffix("\n'\(help)' says more.\n"), "\(run.error)")
  }

  @Test("common options may stand before and behind a command, and in between nothing changes")
  func commonOptions() throws {
    #expect(
      try CommandLineArguments(["--seed", "3", "--plain", "due", "--quiet"]).ordered
        == ["due", "--seed", "3", "--plain", "--quiet"])
    #expect(
      try CommandLineArguments(["--seed=3", "practice", "--limit", "2"]).ordered
        == ["practice", "--seed=3", "--limit", "2"])
    #expect(try CommandLineArguments(["--version"]).ordered == ["--version"])
    #expect(Run("--now", "2026-11-22", "due", "--quiet").output == "0\n")
    #expect(Run("due", "--quiet", "--now", "2026-11-22").output == "0\n")
  }

  @Test("completion scripts come from the parser")
  func completionScripts() {
    for shell in ["bash", "zsh", "fish"] {
      let run = Run("--generate-completion-script", shell)
      #expect(run.status == .done && run.output.contains("practice"))
    }
  }
}
