import QuestionBank
import Testing

@Suite("A library")
struct LibraryTests {
  static func file(_ name: String, _ text: String, place: Int = 0) -> SourceFile {
    SourceFile(name: name, bytes: Array(text.utf8), place: place)
  }

  @Test("gives a bank the subject that it names, and a bank without one its own")
  func subjects() throws {
    let own = Sample.ownSubject("categories: [{id: telehealth}, {id: telemedicine}]\n")
    let library = Library(banks: Sample.bank, own)
    #expect(library.diagnostics.isEmpty)
    #expect(library.banks.map(\.id) == ["basics", "own"])
    #expect(library.banks.map(\.subject.id) == ["care", "own"])
    #expect(library.subjects.map(\.id) == ["care", "own"])
    #expect(library.banks[0].subject == library.subjects[0])
    #expect(library.banks[1].subject.title == "Own")
  }

  @Test("tells subjects from banks by the name of the file, or by what it holds")
  func kinds() {
    let library = Library(reading: [
      Self.file("standard input", Sample.bank), Self.file("care.yaml", Sample.subject),
    ])
    #expect(library.diagnostics.isEmpty)
    #expect(library.files.map(\.content) == [.bank("basics"), .subject("care")])
    #expect(library.files.map(\.isUsable) == [true, true])
  }

  @Test("holds the same banks in whatever order the files come")
  func order() {
    let other = Sample.bank.replacing("id: basics", by: "id: other")
    let files = [
      Self.file("a.bank.yaml", Sample.bank), Self.file("b.bank.yaml", other),
      Self.file("care.subject.yaml", Sample.subject),
    ]
    let banks = Library(reading: files).banks
    #expect(banks.count == 2)
    for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
      let library = Library(reading: order.map { files[$0] })
      #expect(library.banks.sorted { $0.id < $1.id } == banks)
      #expect(library.diagnostics.isEmpty)
    }
  }

  @Test("lets a file in an earlier place stand before one with the same id in a later")
  func shadowing() {
    let changed = Sample.bank.replacing("title: Basics", by: "title: Mine")
    let library = Library(reading: [
      Self.file("mine/a.bank.yaml", changed), Self.file("a.bank.yaml", Sample.bank, place: 1),
      Self.file("care.subject.yaml", Sample.subject, place: 1),
      Self.file("old/care.subject.yaml", Sample.subject, place: 2),
    ])
    #expect(library.diagnostics.isEmpty)
    #expect(library.banks.map(\.title) == ["Mine"])
    #expect(
      Set(library.shadowings) == [
        Shadowing(
          object: .bank, id: "basics", file: "a.bank.yaml", winner: "mine/a.bank.yaml"),
        Shadowing(
          object: .subject, id: "care", file: "old/care.subject.yaml",
          winner: "care.subject.yaml"),
      ])
  }

  @Test("does not take two files with one id from one place")
  func duplicates() {
    let library = Library(banks: Sample.bank, Sample.bank)
    #expect(library.diagnostics.map(\.kind) == [.duplicateID(.bank, "basics")])
    #expect(library.diagnostics.first?.file == "2.bank.yaml")
    #expect(library.diagnostics.first?.related?.file == "1.bank.yaml")
    #expect(library.banks.count == 1)
    #expect(library.shadowings.isEmpty)
  }

  @Test("has no bank of a subject that nothing can be classified by")
  func unusableSubject() {
    let subject = Sample.subject.replacing("id: telemedicine", by: "x-id: telemedicine")
    let library = Library(subject: subject, banks: Sample.bank)
    #expect(library.banks.isEmpty)
    #expect(library.subjects.isEmpty)
    #expect(library.files.map(\.isUsable) == [false, false])
    #expect(library.diagnostics.map(\.kind) == [.missingField("id", in: .category)])
  }

  @Test("keeps what can be used of a subject and a bank with errors")
  func partlyUsable() throws {
    let library = Library(
      subject: Sample.subject.replacing("year:", by: "jear:").replacing(
        "name: store", by: "nam: s"),
      banks: Sample.bank.replacing("title", by: "titel"))
    #expect(library.diagnostics.count == 4)
    let bank = try #require(library.banks.first)
    #expect(bank.title == "basics")
    #expect(bank.subject.concepts.map(\.name) == ["store-forward", "education"])
    #expect(bank.items.count == 1)
    let own = Library(
      banks: Sample.ownSubject("categories: [{id: telehealth}, {id: telemedicine}]\nlicence: a\n"))
    #expect(own.diagnostics.count == 1)
    #expect(own.banks.first?.items.count == 1)
  }

  @Test("needs a subject or categories in every bank, and not both")
  func subjectOrCategories() {
    expect(
      Finding(.missingSubject),
      inBank: Sample.bank.replacing("subject: care\n", by: "").replacing("format", by: "«format»"))
    expect(
      Finding(.missingSubject),
      inBank: Sample.bank.replacing("subject: care", by: "«subject»:"))
    expect(
      Finding(.misplacedField("concepts", .subjectSaysIt)),
      Finding(.misplacedField("language", .subjectSaysIt)),
      inBank: Sample.bank + "«concepts»: []\n«language»: en\nlicense: CC0-1.0\n")
  }

  @Test("needs an item in every bank, and no item twice")
  func items() {
    expect(
      Finding(.tooFew(field: "items", minimum: 1)),
      inBank: Sample.bank("")
        .replacing("items:", by: "«items»: []"))
    expect(
      Finding(.duplicateID(.item, "rash")),
      inBank: Sample.bank(
        Sample.item.replacing("rash", by: "«rash»") + "\n"
          + Sample.item.replacing("rash", by: "«rash»")))
  }

  @Test("sorts what is wrong by file, line and column")
  func sorting() {
    let library = Library(
      subject: Sample.subject.replacing("key: m", by: "keys: m"),
      banks: Sample.bank(Sample.item + "\n  b: 1\n  a: 2"), Sample.bank)
    #expect(library.diagnostics == library.diagnostics.sorted())
    #expect(
      library.diagnostics.map(\.file) == [
        "1.bank.yaml", "1.bank.yaml", "2.bank.yaml", "care.subject.yaml",
      ])
  }
}
