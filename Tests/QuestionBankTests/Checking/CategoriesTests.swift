import QuestionBank
import Testing

@Suite("Categories")
struct CategoriesTests {
  @Test("are two at least")
  func tooFew() {
    expect(
      Finding(.tooFew(field: "categories", minimum: 2)),
      inBank: Sample.ownSubject("«categories»: [{id: telemedicine}]\n"))
    expect(inBank: Sample.ownSubject("categories: [{id: telemedicine}, {id: telehealth}]\n"))
  }

  @Test("have ids that no other has")
  func duplicate() {
    expect(
      Finding(.duplicateID(.category, "telemedicine")),
      inBank: Sample.ownSubject(
        "categories: [{id: «telemedicine»}, {id: b}, {id: «telemedicine», name: c}]\n"))
  }

  @Test("have keys that do nothing else")
  func keys() {
    func own(_ first: String, _ second: String) -> String {
      Sample.ownSubject(
        "categories: [{id: telemedicine, key: \(first)}, {id: b, key: \(second)}]\n")
    }
    expect(Finding(.keyCollision("t", .category("telemedicine"))), inBank: own("«t»", "«t»"))
    expect(Finding(.keyCollision("2", .number(of: "b"))), inBank: own("«2»", "b"))
    expect(Finding(.keyCollision("?", .command)), inBank: own("«'?'»", "b"))
    expect(Finding(.keyCollision(":", .command)), inBank: own("t", "«':'»"))
    expect(inBank: own("1", "2"))
    expect(inBank: own("9", "t"))
  }

  @Test("without keys get the first letters of their ids that are free")
  func defaultKeys() throws {
    let library = Library(
      banks: Sample.ownSubject(
        """
        categories:
          - id: telemedicine
          - id: telehealth
          - id: t2
          - id: other
            key: l

        """))
    #expect(library.diagnostics.isEmpty)
    let categories = try #require(library.banks.first).subject.categories
    #expect(categories.map(\.key) == ["t", "e", "a", "l"])
    #expect(categories.map(\.name) == ["telemedicine", "telehealth", "t2", "other"])
  }

  @Test("are answered by words that answer no other")
  func words() {
    expect(
      Finding(.nameCollision("Remote care", with: "telemedicine")),
      inBank: Sample.ownSubject(
        """
        categories:
          - id: telemedicine
            synonyms: [«remote care»]
          - id: b
            name: «Remote care»

        """))
    expect(
      inBank: Sample.ownSubject(
        "categories: [{id: telemedicine, name: Telemedicine}, {id: b, name: care}]\n"))
  }

  @Test("are part of no circle, which is reported once")
  func circles() {
    func own(_ a: String, _ b: String, _ c: String) -> String {
      Sample.ownSubject(
        """
        categories:
          - id: telemedicine
          - id: a
            part-of: \(a)
          - id: b
            part-of: \(b)
          - id: c
            part-of: \(c)

        """)
    }
    expect(Finding(.partOfCycle(["a", "b", "c"])), inBank: own("«b»", "c", "a"))
    expect(Finding(.partOfCycle(["b", "c"])), inBank: own("b", "«c»", "b"))
    expect(
      Finding(.partOfCycle(["b"])), Finding(.partOfCycle(["c"])), inBank: own("b", "«b»", "«c»"))
    expect(inBank: own("b", "c", "telemedicine"))
  }

  @Test("say what they are")
  func values() throws {
    let subject = try #require(Library(banks: Sample.bank).subjects.first)
    var telehealth = Category(id: "telehealth", key: "h", name: "telehealth")
    telehealth.definition = "Everything at a distance."
    var telemedicine = Category(
      id: "telemedicine", key: "m", name: "telemedicine", partOf: "telehealth")
    telemedicine.synonyms = ["remote care"]
    #expect(subject.categories == [telehealth, telemedicine])
  }
}
