import Testing

@testable import BankExchange

@Suite("Aiken")
struct AikenReaderTests {
  private func read(_ text: String) throws -> ForeignFile {
    try ForeignFile(Array(text.utf8), as: .aiken)
  }

  @Test("is a line of text, lettered options and the letter of the answer")
  func question() throws {
    let file = try read("A visit by video\nA) telehealth\nB. telemedicine\nANSWER: B\n")
    let question = try #require(file.questions.first)
    #expect(question.service == "A visit by video" && question.line == 1)
    #expect(question.options == ["telehealth", "telemedicine"])
    #expect(question.answer == "telemedicine")
    #expect(file.remarks.isEmpty)
  }

  @Test("needs no space behind a letter, and takes any line ends")
  func looseness() throws {
    let file = try read("\u{FEFF}One\rA)x\rB)y\rANSWER:A\r\rTwo\r\nA. x\r\nB. y\r\nANSWER: B\r\n")
    #expect(file.questions.map(\.answer) == ["x", "y"])
    #expect(file.questions.map(\.line) == [1, 6])
  }

  @Test(
    "says why and where a question is left out",
    arguments: [
      ("A) x\nB) y\nANSWER: A\n", [(1, SkipReason.optionBeforeQuestion)]),
      ("ANSWER: A\n", [(1, .optionBeforeQuestion)]),
      ("One\nA) x\nB) y\nTwo\nA) x\nB) y\nANSWER: A\n", [(1, .unfinished)]),
      ("Q\nA) x\nB) y\nANSWER: A\nLast\nA) x\n", [(5, .unfinished)]),
      ("One\nA) x\nANSWER: A\n", [(1, .tooFewOptions(1))]),
      ("One\nA) x\nB) y\nANSWER: C\n", [(1, .answerOutOfRange("C", options: 2))]),
      ("One\nA) x\nB) y\nANSWER: b\n", [(1, .answerOutOfRange("b", options: 2))]),
      ("One\nA) x\nB) y\nANSWER:\n", [(1, .noAnswer)]),
      ("One\nA) x\nB) y\nANSWER: A, B\n", [(1, .severalRightAnswers(2))]),
      ("One\nA) x\nC) y\nANSWER: C\n", [(1, .optionsOutOfOrder)]),
      ("One\nA) x\nB)\nANSWER: A\n", [(1, .emptyOption)]),
      (
        "?\nA) x\nB) y\nANSWER: A\n\nfirst line\nsecond line\nA) x\nB) y\nANSWER: A",
        [(6, .unfinished)]
      ),
    ])
  func skips(text: String, expected: [(Int, SkipReason)]) throws {
    let file = try read(text)
    #expect(file.remarks.map(\.line) == expected.map(\.0))
    #expect(file.remarks.map(\.kind) == expected.map { .skipped($0.1) })
  }

  @Test("is not what has no answer")
  func otherFormat() {
    #expect(throws: ForeignFileFault.otherFormat(.aiken, likely: .gift)) {
      try read("::a::What?{=x ~y}\n")
    }
    #expect(throws: ForeignFileFault.otherFormat(.aiken, likely: nil)) { try read("Dear Ada,\n") }
    #expect(throws: ForeignFileFault.empty) { try read(" \n\n") }
  }
}
