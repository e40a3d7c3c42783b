import QuestionBank
import Testing

@Suite("The fields of an object")
struct FieldsTests {
  @Test("may stand in any order, with fields of one's own among them")
  func clean() {
    expect(inBank: Sample.bank)
    expect(
      inBank: Sample.bank(
        """
        - answer: telemedicine
          x-reviewed-by: Nobody
          service: A dermatologist looks at one photo.
          id: rash
        """))
  }

  @Test("are known by name, and one that is not gets a suggestion")
  func unknown() {
    expect(
      Finding(.unknownField("anwser", in: .item), meant: "answer"),
      Finding(.unknownField("colour", in: .item)),
      inBank: Sample.bank(Sample.item + "\n  «anwser»: telehealth\n  «colour»: red"))
    expect(
      Finding(.unknownField("definiton", in: .category), meant: "definition"),
      inSubject: Sample.subject.replacing("definition", by: "«definiton»"))
    expect(
      Finding(.unknownField("items", in: .subject)),
      inSubject: Sample.subject + "«items»: []\n")
    expect(
      Finding(.unknownField("reff", in: .citation), meant: "ref"),
      inBank: Sample.bank(Sample.item + "\n  sources: [{ref: hrsa, «reff»: hrsa}]"))
  }

  @Test("are missing where they are needed, or there is nothing in them")
  func missing() {
    expect(
      Finding(.missingField("answer", in: .item)),
      inBank: Sample.bank("- «id»: rash\n  service: One photo."))
    expect(
      Finding(.missingField("service", in: .item)), Finding(.missingField("answer", in: .item)),
      inBank: Sample.bank("- id: rash\n  «service»: \"  \"\n  «answer»:"))
    expect(
      Finding(.missingField("title", in: .bank)),
      inBank: Sample.bank.replacing("title: Basics\n", by: "").replacing("format", by: "«format»"))
    expect(
      Finding(.missingField("format", in: .subject)),
      inSubject: Sample.subject.replacing("format: 1\nid", by: "«id»"))
  }

  @Test("are texts or lists or groups of fields, as their kind is")
  func types() {
    expect(
      Finding(.wrongType(of: .field("hint"), expected: .text, found: .list)),
      Finding(.wrongType(of: .field("tags"), expected: .list, found: .text)),
      Finding(.wrongType(of: .entry(of: "aka"), expected: .text, found: .mapping)),
      inBank: Sample.bank(
        Sample.item + "\n  hint: «[Who]»\n  tags: «photo»\n  aka: [«{id: skin}»]"))
    expect(
      Finding(.wrongType(of: .object(.item), expected: .mapping, found: .text)),
      inBank: Sample.bank(Sample.item + "\n- «rash»"))
    expect(
      Finding(.wrongType(of: .field("sources"), expected: .mapping, found: .list)),
      inSubject: Sample.subject.replacing("sources:", by: "x-sources:")
        + "sources: «[hrsa]»\n")
  }

  @Test("say a thing once in a list")
  func repeated() {
    expect(
      Finding(.repeatedEntry("photo")),
      inBank: Sample.bank(Sample.item + "\n  tags: [«photo», skin, «photo»]"))
    let library = Library(banks: Sample.bank(Sample.item + "\n  tags: [photo, photo]"))
    #expect(library.banks.first?.items.first?.tags == ["photo"])
  }

  @Test("with nothing in them count as not there")
  func blank() throws {
    let library = Library(banks: Sample.bank(Sample.item + "\n  hint:\n  concept: ~\n  tags: null"))
    #expect(library.diagnostics.isEmpty)
    let item = try #require(library.banks.first?.items.first)
    #expect(item.hint == nil && item.concept == nil && item.tags.isEmpty)
  }

  @Test("hold texts on one line, without white space around them")
  func folding() throws {
    let library = Library(
      banks: Sample.bank(
        """
        - id: rash
          service: |
            A dermatologist
              looks at

            one photo.
          answer: telemedicine
          hint: "  Who\\n looks? \\u00A0"
        """))
    #expect(library.diagnostics.isEmpty)
    let item = try #require(library.banks.first?.items.first)
    #expect(item.service == "A dermatologist looks at one photo.")
    #expect(item.hint == "Who looks?")
  }
}
