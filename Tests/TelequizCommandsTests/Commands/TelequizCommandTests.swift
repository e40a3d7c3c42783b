import Testing

@testable import TelequizCommands

@Suite("The command line")
struct TelequizCommandTests {
  @Test("prints the version")
  func version() {
    let run = Run("--version")
    #expect(run.output == "\(TelequizCommand.version)\n")
    #expect(run.status == .done)
  }

  @Test("prints help on standard output, as a success")
  func help() {
    let run = Run("--help")
    #expect(run.output.contains("USAGE: telequiz"))
    #expect(run.error.isEmpty)
    #expect(run.status == .done)
  }

  @Test("refuses an unknown word as a usage error, on standard error")
  func unknownWord() {
    let run = Run("prctice")
    #expect(run.error == "telequiz: no command 'prctice'; did you mean 'practice'?\n")
    #expect(run.output.isEmpty)
    #expect(run.status == .usage)
  }

  @Test("has the exit codes of the shell's customs")
  func exitCodes() {
    #expect(ExitStatus.done.code == 0)
    #expect(ExitStatus.failed.code == 1)
    #expect(ExitStatus.usage.code == 64)
    #expect(ExitStatus.signal(15).code == 143)
  }
}
