import Testing

@testable import BankExchange

@Suite("CSV")
struct CSVReaderTests {
  private func read(_ text: String) throws -> ForeignFile {
    try ForeignFile(Array(text.utf8), as: .csv)
  }

  @Test(
    "knows its columns by their names, in any order, whatever separates them",
    arguments: [",", ";", "\t"])
  func columns(separator: String) throws {
    let lines = ["Answer,ID,Question,Hint", "a,one,\"Which one, a or b?\",", "b,two,What;this,x"]
    let file = try read(
      "\u{FEFF}"
        + lines.map { $0.replacing("two,What;this,x", with: "two,\"What;this\",x") }
        .map { line in
          line.contains("Which")
            ? "a\(separator)one\(separator)\"Which one, a or b?\"\(separator)"
            : line.replacing(",", with: separator)
        }.joined(separator: "\r\n"))
    #expect(file.questions.map(\.id) == ["one", "two"])
    #expect(file.questions.map(\.service) == ["Which one, a or b?", "What;this"])
    #expect(file.questions.map(\.hint) == [nil, "x"])
    #expect(file.remarks.isEmpty)
  }

  @Test("says on which line a row starts, however many lines its cells have")
  func lines() throws {
    let file = try read(
      "id,service,answer\n1,\"a\r\nb\n\nc\",x\n\n2,d,y\n3,\"e\"f,x\n4,\"g,x\n5,h,x\n")
    #expect(file.questions.map(\.line) == [2, 7, 10])
    #expect(file.questions.first?.service == "a b c")
    #expect(file.remarks.map(\.line) == [8, 9])
    #expect(file.remarks.map(\.kind) == [.skipped(.textAfterQuote), .skipped(.unclosedQuote)])
  }

  @Test("keeps what other readers lose: stray quotes, last empty cells, accents behind a comma")
  func losses() throws {
    let file = try read("service,answer,hint\na 5\" b,x,\n c ,\u{301}x,y\n")
    #expect(file.questions.map(\.service) == ["a 5\" b", "c"])
    #expect(file.questions.map(\.answer) == ["x", "\u{301}x"])
    #expect(file.questions.map(\.hint) == [nil, "y"])
  }

  @Test("tells of columns and cells that nobody knows")
  func unknown() throws {
    let file = try read("service,colour,answer,answer\na,red,x,y,z,\n")
    #expect(
      file.remarks.map(\.kind) == [
        .lost(.column("answer")), .lost(.column("colour")), .lost(.extraCells(1)),
      ])
    #expect(file.questions.first?.answer == "x")
  }

  @Test("reads UTF-16 and what Excel says of its separator")
  func excel() throws {
    let text = "sep=|\nservice|answer\nä|x\n"
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let file = try ForeignFile(bytes, as: .csv)
    #expect(file.questions.map(\.service) == ["ä"] && file.questions.map(\.line) == [3])
  }

  @Test("needs the columns for a text and an answer, or an id and something to change")
  func missingColumns() throws {
    #expect(throws: ForeignFileFault.missingColumns(["answer"])) { try read("service,b\na,b\n") }
    #expect(throws: ForeignFileFault.otherFormat(.csv, likely: .gift)) {
      try read("::a::What?{=x ~y}\n")
    }
    let partial = try read("id,hint\none,x\n")
    #expect(partial.questions.map(\.hint) == ["x"])
  }

  @Test(
    "never holds what a spreadsheet would run, and reads back what it holds",
    arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "'=1", "''-x", "'tis", "a=b", "'"])
  func formulas(text: String) {
    let cell = FormulaGuard.guarded(text)
    #expect(!["=", "+", "-", "@"].contains(String(cell.prefix(1))))
    #expect(FormulaGuard.unguarded(cell) == text)
  }

  @Test("takes the apostrophe of a cell that a spreadsheet would have run away again")
  func unguarded() throws {
    let file = try read("service,answer,hint\n'=1+1,x,'quoted'\n")
    #expect(file.questions.first?.service == "=1+1" && file.questions.first?.hint == "'quoted'")
  }

  @Test(
    "holds several texts in one cell",
    arguments: [[], ["a"], ["a", "b c"], ["a;b"], ["a;b", "c"], ["a, b", "c"]] as [[String]])
  func lists(texts: [String]) {
    #expect(CellList.texts(in: CellList.cell(of: texts)) == texts)
  }
}
