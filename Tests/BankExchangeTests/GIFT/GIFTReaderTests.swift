import Testing

@testable import BankExchange

@Suite("GIFT")
struct GIFTReaderTests {
  private func read(_ text: String) throws -> ForeignFile {
    try ForeignFile(Array(text.utf8), as: .gift)
  }

  @Test("takes the one right option, the title, the id, the tags and the feedback")
  func question() throws {
    let file = try read(
      """
      // [id:visit-1] [tag:video] [tag:concept:subset] [tag:two words\\]]
      // another comment
      ::A title::A visit
      by video {
        =telemedicine#Right.
        ~telehealth
        ####Because it is care.
      }
      """)
    let question = try #require(file.questions.first)
    #expect(question.line == 3 && question.id == "visit-1" && question.title == "A title")
    #expect(question.tags == ["video", "two words]"] && question.concept == "subset")
    #expect(question.service == "A visit by video")
    #expect(question.options == ["telemedicine", "telehealth"])
    #expect(question.answer == "telemedicine")
    #expect(question.rationale == "Because it is care.")
    #expect(file.remarks.isEmpty)
  }

  @Test("takes the feedback of the right option where there is no other")
  func feedback() throws {
    let file = try read("Is it care? {=yes#It is. ~no#It is not.}\n")
    #expect(file.questions.first?.rationale == "It is.")
    #expect(file.remarks.map(\.kind) == [.lost(.optionFeedback(1))])
  }

  @Test(
    "reads escapes as Moodle does",
    arguments: [
      (##"\: \# \= \{ \} \~"##, ": # = { } ~"), (#"a\nb"#, "a b"), (#"\\n"#, #"\n"#),
      (#"\\\: x"#, #"\: x"#), (#"\x y"#, #"\x y"#), ("[x] y", "[x] y"), ("[plain]<b>", "<b>"),
      ("[html]a<br>b", "a b"), ("&lt;b&gt; & c", "<b> & c"), ("a < b", "a < b"),
    ])
  func escapes(written: String, text: String) throws {
    // Behind the name no part of the text is taken for a comment or a name.
    let file = try read("::x::\(written){=a ~b}\n")
    #expect(file.questions.first?.service == text)
  }

  @Test(
    "says why and where a question is left out",
    arguments: [
      ("Write. {}\n", 1, SkipReason.notAClassification(.essay)),
      ("\n\nHow many? {#3}\n", 3, .notAClassification(.numerical)),
      // Of Moodle's own examples this one is an error to gift-pegjs.
      ("How many? {#3:2~#Completely wrong}\n", 1, .notAClassification(.numerical)),
      ("Match. {=a -> b =c -> d}\n", 1, .notAClassification(.matching)),
      ("Word? {=a =b}\n", 1, .notAClassification(.shortAnswer)),
      ("Word? {a}\n", 1, .notAClassification(.shortAnswer)),
      ("// c\nRead this.\n\n$CATEGORY: x{}\n", 2, .notAClassification(.description)),
      ("Which? {~%50%a ~%50%b}\n", 1, .severalRightAnswers(2)),
      ("Which? {=a =b ~c}\n", 1, .severalRightAnswers(2)),
      ("Which? {~a ~b}\n", 1, .noRightAnswer),
      ("Which? {~=a}\n", 1, .tooFewOptions(1)),
      ("Which? {=a ~}\n", 1, .emptyOption),
      ("Which? {=a\n\n~b}\n", 1, .unbalancedBraces(isBlankLineInside: true)),
      ("Which? } =a {\n", 1, .unbalancedBraces(isBlankLineInside: false)),
    ])
  func skips(text: String, line: Int, reason: SkipReason) throws {
    let file = try read(text)
    let remark = try #require(file.remarks.first { $0.isSkip })
    #expect(remark.line == line && remark.kind == .skipped(reason))
    #expect(file.questions.isEmpty && file.remarks.count(where: \.isSkip) == 1)
  }

  @Test("weighs options, and counts partial credit as wrong")
  func weights() throws {
    let file = try read("Which? {=a ~%50%b ~%-10.5%c ~%0%%50%d ~%x%e}\n")
    #expect(file.questions.first?.options == ["a", "b", "c", "%50%d", "%x%e"])
    #expect(file.remarks.map(\.kind) == [.lost(.partialCredit)])
  }

  @Test("takes T and TRUE, F and FALSE in capitals only")
  func trueOrFalse() throws {
    let file = try read("One.{T}\n\nTwo.{FALSE#no#yes}\n\nThree.{true}\n")
    #expect(file.questions.map(\.answer) == ["True", "False"])
    #expect(file.questions.map(\.isTrueOrFalse) == [true, true])
    #expect(file.questions.last?.rationale == "yes")
    #expect(file.remarks.map(\.line) == [3, 5])
  }

  @Test("keeps an option that begins with a sign from meaning anything else than itself")
  func separatorsWithAccents() throws {
    let file = try read("Which? {=\u{301}a ~\u{301}b}\n")
    #expect(file.questions.first?.options.count == 2)
  }

  @Test("is no text without braces")
  func otherFormat() {
    #expect(throws: ForeignFileFault.otherFormat(.gift, likely: .aiken)) {
      try read("One\nA) x\nB) y\nANSWER: A\n")
    }
    #expect(throws: ForeignFileFault.binary) { try ForeignFile([0x7F, 0x45, 0], as: .gift) }
    #expect(throws: ForeignFileFault.notUTF8(line: 2)) {
      try ForeignFile(Array("a\n".utf8) + [0xE9, 0x0A], as: .gift)
    }
  }
}
