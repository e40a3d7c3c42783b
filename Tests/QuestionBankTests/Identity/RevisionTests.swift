import QuestionBank
import Testing

@Suite("A revision")
struct RevisionTests {
  static func revision(_ bank: String, subject: String = Sample.subject) -> Revision? {
    Library(subject: subject, banks: bank).banks.first?.revision
  }

  @Test("is the same for the same values, however they are written")
  func stable() throws {
    let revision = try #require(Self.revision(Sample.bank))
    let rewritten = [
      Sample.bank.replacing("title: Basics\n", by: "").replacing(
        "items:", by: "title: Basics\nitems:"),
      Sample.bank.replacing(
        "A dermatologist looks at one photo.",
        by: ">-\n      A dermatologist looks\n      at one photo."),
      Sample.bank.replacing("title: Basics", by: "# A comment.\n\ntitle: 'Basics'"),
      Sample.bank + "x-notes: mine\n",
    ]
    for bank in rewritten { #expect(Self.revision(bank) == revision) }
    let sources = try #require(Sample.subject.firstRange(of: "  hrsa:"))
    let reordered =
      Sample.subject[..<sources.lowerBound] + "  fcc:\n"
      + Sample.subject[sources.lowerBound...].replacing("  fcc: ~\n", with: "")
    #expect(Self.revision(Sample.bank, subject: String(reordered)) == revision)
  }

  @Test("changes with every value of the bank and of its subject")
  func sensitive() throws {
    let item = Sample.item + "\n  "
    let fields = [
      "aka: [old]", "aka: [other/old]", "rationale: a", "hint: a", "concept: education",
      "contrast: a", "difficulty: 1", "difficulty: 2", "sources: [hrsa]", "sources: [fcc]",
      "sources: [{ref: fcc, locator: a}]", "tags: [a]", "tags: [a, b]", "tags: [ab]",
      "contested: a", "retired: a",
    ]
    let subjectEdits = [
      ("title: Care", "title: Car"), ("language: en", "language: de"), ("Which", "What"),
      ("key: h", "key: l"), ("Everything", "All"), ("name: telemedicine", "name: medicine"),
      ("remote care", "distant care"), ("part-of: telehealth", "x-part: telehealth"),
      ("one patient", "a patient"), ("id: education", "id: teaching"), ("A delayed", "A late"),
      ("undated", "2014"), ("fcc:", "ftc:"), ("id: care\n", "id: care\naka: [old]\n"),
      ("question:", "rule-note:"), ("language: en", "language: en\nlicense: CC0-1.0"),
    ]
    let bankEdits = [
      ("Basics", "Basic"), ("id: basics", "id: basic"), ("one photo", "a photo"),
      ("id: rash", "id: skin"), ("subject:", "description: a\nsubject:"),
      ("subject:", "license: a\nsubject:"), ("subject:", "aka: [a]\nsubject:"),
      ("answer: telemedicine", "answer: telehealth\n    fails: case"),
    ]
    let revisions =
      [Self.revision(Sample.bank)] + fields.map { Self.revision(Sample.bank(item + $0)) }
      + bankEdits.map { Self.revision(Sample.bank.replacing($0, by: $1)) }
      + subjectEdits.map {
        Self.revision(Sample.bank, subject: Sample.subject.replacing($0, by: $1))
      }
    #expect(!revisions.contains(nil))
    #expect(Set(revisions).count == revisions.count)
  }

  @Test("changes with the order of items, categories, criteria and concepts")
  func ordered() {
    let second = "- id: second\n  service: Two photos.\n  answer: telemedicine"
    #expect(
      Self.revision(Sample.bank(Sample.item + "\n" + second))
        != Self.revision(Sample.bank(second + "\n" + Sample.item)))
  }

  @Test("of the sample is what an independent program makes of it, for ever")
  func golden() {
    // FNV-1a by twenty lines of Python, over the same values written down in the same way.
    #expect(Self.revision(Sample.bank)?.description == "b90e24502605e3f4")
  }
}
