import Testing

@testable import TelequizCommands

@Suite("The line that tells how far long work has come")
struct WorkMeterTests {
  /// What a meter writes while each step takes some milliseconds.
  func written(steps: Int, millisecondsEach: Int64) -> String {
    var (text, time) = ("", Int64(0))
    let meter = WorkMeter("merging", steps: steps, uptime: { time }, write: { text += $0 })
    for step in 1...steps {
      time += millisecondsEach
      meter.note(done: step)
    }
    meter.clear()
    return text
  }

  @Test("is rewritten in place, not too often, and gone at the end")
  func rewritten() {
    let lines = written(steps: 25_600, millisecondsEach: 1).split(separator: "\r\u{1B}[K")
    #expect(lines.first == "merging: 1 %" && lines.dropLast().last == "merging: 99 %")
    #expect(lines.last == "merging: bringing everything up to date")
    #expect(lines.count <= 257)
    #expect(written(steps: 25_600, millisecondsEach: 1).hasSuffix("\r\u{1B}[K"))
    #expect(!written(steps: 25_600, millisecondsEach: 1).contains("\n"))
  }

  @Test("does not show what is over at once")
  func quick() {
    #expect(
      written(steps: 300, millisecondsEach: 0)
        == "\r\u{1B}[Kmerging: bringing everything up to date\r\u{1B}[K")
  }
}
