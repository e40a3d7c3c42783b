import QuestionBank
import StandardBanks
import StrictYAML
import Testing

@Suite("A bank that is written")
struct BankWritingTests {
  @Test("reads back as the same values, with its subject beside it")
  func shipped() throws {
    let library = Library(reading: ShippedFile.all.map(\.source))
    let files =
      try library.banks.map {
        try file("\($0.id).bank.yaml", $0.yaml(subjectIn: .itsOwnFile))
      } + library.subjects.map { try file("\($0.id).subject.yaml", $0.yaml) }
    let again = Library(reading: files)
    #expect(again.diagnostics.map(\.message) == [])
    #expect(again.subjects == library.subjects)
    #expect(again.banks.map(\.revision) == library.banks.map(\.revision))
  }

  @Test("reads back as the same values, its own subject in it")
  func ownSubject() throws {
    let library = Library(reading: ShippedFile.all.map(\.source))
    var bank = try #require(library.banks.first)
    bank.subject.id = .init(bank.id.text)
    bank.subject.title = bank.title
    bank.subject.license = bank.license
    bank.items[0].sources = [
      .init(source: "hrsa", locator: "page 1, line: 2"), .init(source: "aafp"),
    ]
    bank.items[0].aka = [.init(bank: bank.id, item: "old")]
    bank.items[0].tags = ["no", "a, b"]
    bank.items[0].retired = "It's: gone"
    let again = Library(reading: [try file("b.bank.yaml", bank.yaml(subjectIn: .theBank))])
    #expect(again.diagnostics.map(\.message) == [])
    #expect(again.banks.first?.revision == Revision(of: bank))
  }

  @Test("has its fields in canonical order, subject and description behind the title, items last")
  func order() {
    let names = ObjectLayout(of: .bank).names
    #expect(names.prefix(6) == ["format", "id", "aka", "title", "subject", "description"])
    #expect(names.last == "items")
    #expect(Set(names).count == names.count)
    #expect(ObjectLayout(of: .item).names.prefix(3) == ["id", "aka", "service"])
    #expect(ObjectLayout(of: .bank)["sources"] == .objectsBySlug(.source))
    #expect(ObjectLayout(of: .item)["sources"] == .shortObjects(.citation))
    #expect(ObjectLayout(of: .source)["quote"] == .prose)
    #expect(ObjectLayout(of: .source)["x-own"] == nil)
  }

  private func file(_ name: String, _ yaml: YAMLMapping) throws -> SourceFile {
    SourceFile(name: name, bytes: Array(try YAMLWriter().file(yaml).utf8))
  }
}
