import QuestionBank
import Testing

@Suite("Earlier ids")
struct EarlierNamesTests {
  @Test("of items are no item's now, and claimed once")
  func items() {
    let second = "- id: second\n  service: Two photos.\n  answer: telemedicine\n  aka: "
    func bank(_ first: String, _ other: String) -> String {
      Sample.bank(Sample.item + "\n  aka: " + first + "\n" + second + other)
    }
    expect(Finding(.akaInUse(.item, "second")), inBank: bank("[«second»]", "[]"))
    expect(Finding(.akaInUse(.item, "second")), inBank: bank("[old]", "[«second»]"))
    expect(Finding(.akaInUse(.item, "basics/rash")), inBank: bank("[]", "[«basics/rash»]"))
    expect(Finding(.akaInUse(.item, "old")), inBank: bank("[«old»]", "[«old»]"))
    expect(Finding(.akaInUse(.item, "basics/old")), inBank: bank("[«old»]", "[«basics/old»]"))
    expect(inBank: bank("[old, other/second]", "[older, other/old]"))
  }

  @Test("of items are looked up in the other banks too")
  func otherBanks() {
    let other = Sample.bank.replacing("id: basics", by: "id: other")
    let library = Library(
      banks: other, Sample.bank(Sample.item + "\n  aka: [other/rash, other/gone]"))
    #expect(library.diagnostics.map(\.kind) == [.akaInUse(.item, "other/rash")])
  }

  @Test("of categories and concepts are no other's now")
  func parts() {
    expect(
      Finding(.akaInUse(.category, "telehealth")), Finding(.akaInUse(.concept, "education")),
      inSubject: Sample.subject
        .replacing("synonyms: [remote care]", by: "aka: [«telehealth», tele]")
        .replacing("name: store and forward", by: "aka: [«education», delay]"))
  }

  @Test("of banks and subjects are no other's now")
  func roots() {
    let other = Sample.bank.replacing("id: basics", by: "id: other\naka: [basics, older]")
    let library = Library(
      subject: Sample.subject.replacing("id: care\n", by: "id: care\naka: [care, health]\n"),
      banks: Sample.bank, other)
    #expect(
      library.diagnostics.map(\.kind) == [
        .akaInUse(.bank, "basics"), .akaInUse(.subject, "care"),
      ])
    #expect(library.banks.last?.aka == ["older"])
    #expect(library.subjects.first?.aka == ["health"])
  }
}
