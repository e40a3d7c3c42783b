import Testing

@testable import BankExchange

@Suite("Moodle XML")
struct MoodleXMLReaderTests {
  private func read(_ text: String) throws -> ForeignFile {
    try ForeignFile(Array(text.utf8), as: .moodleXML)
  }

  private func choice(_ inner: String) -> String {
    """
    <?xml version="1.0"?>
    <quiz>
    <question type="multichoice"><name><text>n</text></name>
    \(inner)
    <answer fraction="100"><text>a</text></answer><answer fraction="0"><text>b</text></answer>
    </question></quiz>
    """
  }

  @Test("takes the one right answer and what Moodle keeps beside it")
  func question() throws {
    let file = try read(
      choice(
        """
        <idnumber>one</idnumber>
        <questiontext format="html"><text><![CDATA[<p>A&nbsp;visit</p><p>by <i>video</i></p>]]></text>
        <file name="x.png" encoding="base64">AAAA</file></questiontext>
        <generalfeedback format="plain_text"><text>a &lt; b</text></generalfeedback>
        <hint><text>Who?</text></hint><hint><text>What?</text></hint><single>1</single>
        <tags><tag><text>concept:x</text></tag><tag><text>video</text></tag></tags>
        """))
    let question = try #require(file.questions.first)
    #expect(question.line == 3 && question.id == "one" && question.title == "n")
    #expect(question.service == "A visit by video" && question.rationale == "a < b")
    #expect(question.options == ["a", "b"] && question.answer == "a" && question.hint == "Who?")
    #expect(question.concept == "x" && question.tags == ["video"])
    #expect(
      file.remarks.map(\.kind) == [
        .lost(.files(1)), .lost(.furtherValues(.hint, 1)), .lost(.markup(["i"])),
      ])
  }

  @Test(
    "says why a question is left out",
    arguments: [
      ("essay", SkipReason.notAClassification(.essay)),
      ("matching", .notAClassification(.matching)),
      ("ddwtos", .notAClassification(.other("ddwtos"))), ("", .notAClassification(.other(""))),
    ])
  func kinds(type: String, reason: SkipReason) throws {
    let file = try read("<quiz>\n\n<question type=\"\(type)\"/></quiz>")
    #expect(file.remarks == [ImportRemark(line: 3, kind: .skipped(reason))])
  }

  @Test("leaves out what has several right answers, or none")
  func counts() throws {
    let several = try read(choice("<single>false</single>"))
    #expect(several.remarks.map(\.kind) == [.skipped(.severalRightAnswers(1))])
    let two = try read(choice("<answer fraction=\"100\"><text>c</text></answer>"))
    #expect(two.remarks.map(\.kind) == [.skipped(.severalRightAnswers(2))])
    let one = try read(
      "<quiz><question type=\"truefalse\"><answer fraction=\"0\"/></question></quiz>")
    #expect(one.remarks.map(\.kind) == [.skipped(.tooFewOptions(1))])
  }

  @Test("keeps the questions before a fault, and says where it is")
  func brokenFile() throws {
    let whole = choice("<questiontext><text>q</text></questiontext>").replacing("</quiz>", with: "")
    let file = try read(whole + "\n<question type=\"multichoice\">\n<name>\n</question></quiz>\n")
    #expect(file.questions.count == 1)
    #expect(file.remarks.map(\.line) == [7, 9])
    #expect(file.remarks.map(\.isSkip) == [true, false])
  }

  @Test("refuses a file that declares entities, before one of them can grow")
  func bomb() {
    let text =
      "<!DOCTYPE quiz [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><quiz>&b;</quiz>"
    #expect(throws: ForeignFileFault.badXML(line: 1, "entities of the file's own are not read")) {
      try read(text)
    }
  }

  @Test("refuses elements that are too deep to be Moodle's")
  func depth() throws {
    let file = try read("<quiz>" + String(repeating: "<a>", count: 100_000))
    #expect(file.questions.isEmpty && file.remarks.contains { $0.message.contains("64 deep") })
  }

  @Test("is no other XML, and no other text")
  func otherFormat() {
    #expect(throws: ForeignFileFault.otherFormat(.moodleXML, likely: nil)) { try read("<html/>") }
    #expect(throws: ForeignFileFault.otherFormat(.moodleXML, likely: .aiken)) {
      try read("One\nA) x\nB) y\nANSWER: A\n")
    }
    #expect(throws: ForeignFileFault.badXML(line: 2, "no element found")) {
      try read("<?xml version=\"1.0\"?>\n")
    }
  }
}
