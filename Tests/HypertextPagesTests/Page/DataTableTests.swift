import Testing

@testable import BankExchange
@testable import HypertextPages

@Suite("A table")
struct DataTableTests {
  private func read(_ table: DataTable) throws -> XMLElement {
    try #require(XMLTree(Array(table.markup.text.utf8)).root)
  }

  @Test("has a caption, and headers of columns and rows that say what they head")
  func headers() throws {
    let table = try read(
      DataTable(
        "Scores", columns: [.words("when"), .numbers("right")], rows: [.init(["today", "3"])]))
    #expect(table.children.first?.name == "caption")
    let heads = try #require(table.first("thead")?.first("tr")).all("th")
    #expect(heads.map { $0.attributes["scope"] } == ["col", "col"])
    #expect(heads.map { $0.attributes["class"] } == [nil, "number"])
    let row = try #require(table.first("tbody")?.first("tr"))
    #expect(row.children.map(\.name) == ["th", "td"])
    #expect(row.first("th")?.attributes["scope"] == "row")
  }

  @Test("makes a row with a note a group, which its header names")
  func notes() throws {
    let table = try read(
      DataTable(
        "Scores", columns: [.words("when"), .numbers("right")],
        rows: [.init([["today"], ["3"]], note: ["so far"]), .init(["before", "4"])]))
    let groups = table.all("tbody")
    #expect(groups.map { $0.all("tr").count } == [2, 1])
    #expect(
      groups.map { $0.first("tr")?.first("th")?.attributes["scope"] } == ["rowgroup", "rowgroup"])
    #expect(groups.first?.all("tr").last?.first("td")?.attributes["colspan"] == "2")
  }

  @Test("lets the last cell of a short row say what the others wait for")
  func short() throws {
    let table = try read(
      DataTable(
        "Scores", columns: [.words("a"), .numbers("b"), .numbers("c"), .numbers("d")],
        rows: [.init(["x", "none yet"])]))
    let cell = table.first("tbody")?.first("tr")?.first("td")
    #expect(cell?.attributes["colspan"] == "3" && cell?.text == "none yet")
  }
}
