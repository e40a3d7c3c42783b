import BankLint
import Probability
import QuestionBank
import StandardBanks
import Testing

@Suite("The differences between two versions of a bank")
struct BankDifferencesTests {
  private func record(_ text: String, _ name: String = "a.bank.yaml") -> FileRecord? {
    FileRecord(SourceFile(name: name, bytes: Array(text.utf8)))
  }

  private func minutes(_ old: [FileRecord?], _ new: [FileRecord?]) -> [String] {
    BankDifferences(from: old.compactMap { $0 }, to: new.compactMap { $0 }).all.map(\.minute)
  }

  @Test("are none between a bank and itself, however it is written", arguments: 0..<20)
  func reflexive(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let bank = SampleBank(itemCount: 12, using: &generator)
    #expect(BankDifferences(from: bank.record(), to: bank.record()).isEmpty)
    #expect(BankDifferences(from: bank.record(), to: bank.record(wrapped: true)).isEmpty)
  }

  @Test("are just what was done", arguments: 0..<60)
  func script(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let old = SampleBank(itemCount: 10, using: &generator)
    var new = old
    for _ in 0..<Int.random(in: 1...6, using: &generator) { new.edit(using: &generator) }
    let told = BankDifferences(from: old.record(), to: new.record(wrapped: true)).all.map(\.minute)
    #expect(Set(told) == new.minutes && told.count == new.minutes.count)
  }

  @Test("between two versions turn round with them", arguments: 0..<10)
  func symmetric(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let old = SampleBank(itemCount: 8, using: &generator)
    let new = SampleBank(itemCount: 8, using: &generator)
    let there = BankDifferences(from: old.record(), to: new.record()).all
    let back = BankDifferences(from: new.record(), to: old.record()).all
    #expect(there.count == back.count)
    #expect(
      there.filter { $0.change == .added }.map(\.id)
        == back.filter { $0.change == .removed }.map(\.id))
  }

  private let subject = """
    format: 1
    id: care
    title: Care
    categories:
      - id: telehealth
      - id: telemedicine
    concepts:
      - id: education
        name: education
      - id: cases
    sources:
      hrsa: {title: What is telehealth}

    """
  private let bank = """
    format: 1
    id: photos
    title: Photos
    subject: care
    items:
      - id: rash
        service: A rash
        answer: telemedicine
        concept: education
        sources: [hrsa]
      - id: atlas
        service: An atlas
        answer: telehealth

    """

  @Test("follow a category and a concept that were renamed")
  func renamedReferences() {
    let newSubject = subject.replacing(
      "id: telemedicine", with: "id: tele-med\n    aka: [telemedicine]"
    )
    .replacing("id: education", with: "id: teaching\n    aka: [education]")
    let newBank = bank.replacing("answer: telemedicine", with: "answer: tele-med")
      .replacing("concept: education", with: "concept: teaching")
    #expect(
      minutes(
        [record(subject, "care.subject.yaml"), record(bank)],
        [record(newSubject, "care.subject.yaml"), record(newBank)])
        == ["renamed telemedicine tele-med", "renamed education teaching"])
    // Without the subject nobody can know.
    #expect(minutes([record(bank)], [record(newBank)]) == ["changed rash answer concept"])
  }

  @Test("tell what moved to another bank, and what became of the bank itself")
  func moved() {
    let other = """
      format: 1
      id: moles
      title: Moles
      subject: care
      items:
        - id: rash
          aka: [photos/rash]
          service: A rash
          answer: telemedicine
          concept: education
          sources: [{ref: hrsa}]

      """
    let shorter = """
      format: 1
      id: photos
      title: Photos
      subject: care
      items:
        - id: atlas
          service: An atlas
          answer: telehealth

      """
    #expect(
      minutes([record(bank)], [record(shorter), record(other, "b.bank.yaml")])
        == ["added moles", "renamed photos/rash rash"])
    let renamed = bank.replacing("id: photos", with: "id: pictures\naka: [photos]")
    #expect(minutes([record(bank)], [record(renamed)]) == ["renamed photos pictures"])
    #expect(minutes([record(bank)], []) == ["removed photos"])
    #expect(minutes([], [record(bank)]) == ["added photos"])
  }

  @Test("tell another order, and fields of the file itself")
  func order() {
    let turned = """
      format: 1
      id: photos
      title: More photos
      subject: care
      items:
        - {id: atlas, service: An atlas, answer: telehealth}
        - id: rash
          service: A rash
          answer: telemedicine
          concept: education
          sources: [hrsa]

      """
    #expect(
      minutes([record(bank)], [record(turned)]) == ["changed photos title", "reordered photos"])
  }

  @Test("see through an id that was taken over by something else")
  func takenOver() {
    let new = bank.replacing("id: atlas", with: "id: atlas-2\n    aka: [atlas, rash]")
    #expect(minutes([record(bank)], [record(new)]) == ["renamed atlas atlas-2 aka"])
  }

  @Test("are told of a file with errors as far as it can be read")
  func broken() throws {
    let new = try #require(record(bank.replacing("service: A rash", with: "service: A rash: red")))
    #expect(!new.isWhole)
    #expect(minutes([record(bank)], [new]) == ["changed rash service"])
    #expect(record("just text") == nil && record("") == nil)
  }
}
