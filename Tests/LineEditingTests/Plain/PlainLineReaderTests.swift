import Foundation
import Testing

@testable import LineEditing

@Suite("Plain lines")
struct PlainLineReaderTests {
  /// Everything that a reader gives for some bytes, and what it leaves in the pipe.
  private func read(
    _ bytes: some Sequence<UInt8>, reads: Int = .max, isInteractive: Bool = false
  ) -> (inputs: [LineInput], shown: String, rest: [UInt8]) {
    let input = Pipe()
    let output = Pipe()
    input.fileHandleForWriting.write(Data(bytes))
    input.fileHandleForWriting.closeFile()
    let reader = PlainLineReader(
      input: input.fileHandleForReading.fileDescriptor,
      output: output.fileHandleForWriting.fileDescriptor, isInteractive: isInteractive,
      signals: nil)
    var inputs: [LineInput] = []
    while inputs.count < reads, inputs.last != .endOfFile {
      inputs.append(reader.read(LineRequest(prompt: "\u{1}[1m\u{1}> ")))
    }
    output.fileHandleForWriting.closeFile()
    return (
      inputs, String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self),
      Array(input.fileHandleForReading.readDataToEndOfFile())
    )
  }

  @Test("end with a newline, with a carriage return before it, or with the input")
  func ends() {
    #expect(
      read("one\ntwo\r\n\nlast".utf8).inputs
        == [.line("one"), .line("two"), .line(""), .line("last"), .endOfFile])
    #expect(read("".utf8).inputs == [.endOfFile])
  }

  @Test("leave what stands behind them to whoever reads next")
  func rest() {
    let result = read("one\ntwo\n".utf8, reads: 1)
    #expect(result.inputs == [.line("one")])
    #expect(String(decoding: result.rest, as: UTF8.self) == "two\n")
  }

  @Test("may have anything in them")
  func anything() {
    #expect(read([0x61, 0, 0xFF, 0x62, 0x0A]).inputs.first == .line("a\u{0}\u{FFFD}b"))
  }

  @Test("are cut where they are endless")
  func long() {
    let bytes = Array(repeating: UInt8(ascii: "a"), count: 60_000)
    let inputs = read(bytes + [0x0A, 0x62]).inputs
    #expect(inputs == [.line(String(repeating: "a", count: 60_000)), .line("b"), .endOfFile])
    var assembler = LineAssembler()
    for _ in 0..<100_000 { _ = assembler.feed(UInt8(ascii: "a")) }
    #expect(assembler.line.count == LineAssembler.longestLine)
  }

  @Test("have prompts, without colours, when somebody sees them")
  func prompts() {
    #expect(read("a\n".utf8, isInteractive: true).shown == "> > \n")
    #expect(read("a\n".utf8).shown == "")
  }
}
