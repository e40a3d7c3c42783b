import Testing

@testable import BankExchange

@Suite("Anki text")
struct AnkiReaderTests {
  private func read(_ text: String) throws -> ForeignFile {
    try ForeignFile(Array(text.utf8), as: .anki)
  }

  @Test("follows its headers")
  func headers() throws {
    let file = try read(
      """
      #separator:Semicolon
      #html:true
      #notetype:Basic
      #deck:Care
      #tags:all
      #columns:Front;Back;Hint;Colour;Tags;GUID
      #tags column:5
      #guid column:6
      A <b>visit</b>;telemedicine;"Who;
      what?";red;one concept:x;abc
      # a comment
      "#2 &amp; more";telehealth
      """)
    #expect(file.questions.map(\.service) == ["A visit", "#2 & more"])
    #expect(file.questions.map(\.line) == [9, 12])
    let first = try #require(file.questions.first)
    #expect(first.id == "abc" && first.hint == "Who; what?" && first.concept == "x")
    #expect(first.tags == ["one", "all"])
    #expect(file.remarks.map(\.kind) == [.lost(.column("Colour")), .lost(.markup(["b"]))])
    #expect(file.remarks.map(\.line) == [6, 9])
  }

  @Test("has the text first and the answer second where nothing names its columns")
  func withoutNames() throws {
    let file = try read("#separator:tab\n#html:false\n#tags column:3\na <b>\tx\tone two\nc\ty\t\n")
    #expect(file.questions.map(\.service) == ["a <b>", "c"])
    #expect(file.questions.map(\.answer) == ["x", "y"])
    #expect(file.questions.map(\.tags) == [["one", "two"], []])
  }

  @Test("has ids of the form bank/item, of which the item counts before Anki's own id")
  func ids() throws {
    let file = try read(
      "#separator:tab\n#columns:guid\tid\tservice\tanswer\n#guid column:1\nq!x\tbank/one\ta\tx\n")
    #expect(file.questions.map(\.id) == ["one"])
    #expect(file.remarks.isEmpty)
  }

  @Test("is not a table whose first row names the columns")
  func otherFormat() {
    #expect(throws: ForeignFileFault.otherFormat(.anki, likely: .csv)) {
      try read("service,answer\na,x\n")
    }
  }
}
