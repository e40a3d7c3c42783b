import StrictYAML
import Testing

@Suite("The limits")
struct LimitsTests {
  @Test("are those of the profile")
  func numbers() {
    let limits = Limits()
    #expect(limits.fileBytes == 32 * 1024 * 1024)
    #expect(limits.sequenceEntries == 20_000)
    #expect(limits.textCharacters == 4_000)
    #expect(limits.nestedCollections == 8)
    #expect(limits.keyBytes == 1_024)
  }

  @Test("hold for a file's bytes, its byte-order mark included")
  func fileBytes() {
    var limits = Limits()
    limits.fileBytes = 8
    #expect(Document(parsing: "\u{FEFF}a: b\n", limits: limits).problems == [])
    let document = Document(parsing: "a: bcdefg\n", limits: limits)
    #expect(document.problems.map(\.kind) == [.fileTooLarge(limit: 8)])
    #expect(document.problems.map(\.span) == MarkedText("⟦a⟧").spans)
    #expect(document.text.line(1) == "a: bcdefg")
    #expect(document.root.outline == "{}")
  }

  @Test("hold for the entries of a sequence, which are read all the same")
  func entries() {
    let items = String(repeating: "  - x\n", count: 20_000)
    #expect(Document(parsing: "a:\n\(items)b: c\n").problems == [])
    let marks = "a:\n\(items)  ⟦- y⟧\n  - z: w⟦:⟧ v\nb: c\n"
    let document = expectRefused(marks, .tooManyEntries(limit: 20_000), .colonInText)
    #expect(document.root.mapping?["a"]?.value.elements?.count == 20_002)
    var limits = Limits()
    limits.sequenceEntries = 1
    #expect(
      Document(parsing: "a: [b, c]\n", limits: limits).problems.map(\.kind) == [
        .tooManyEntries(limit: 1)
      ])
  }

  @Test("hold for the characters of a text as it reads, not as it is written")
  func characters() {
    let most = String(repeating: "é", count: 4_000)
    for fitting in [
      "a: \(most)\n", "a: '\(most)'\n", "a: >-\n  \(most)\n",
      "a: \"\(String(repeating: "\\u00e9", count: 4_000))\"\n",
    ] {
      #expect(Document(parsing: fitting).problems == [])
    }
    for marked in [
      "a: ⟦x\(most)⟧\n", "a: ⟦'x\(most)'⟧\nb: c\n", "a: ⟦>-\n  \(most)\n  x⟧\n",
      "a: [⟦x\(most)⟧]\n",
    ] {
      expectRefused(marked, .textTooLong(limit: 4_000))
    }
  }

  @Test("hold for collections inside one another, the root included")
  func nesting() {
    let keys = (0..<8).map { String(repeating: " ", count: $0) + "a:" }
    #expect(Document(parsing: keys.joined(separator: "\n") + " b\n").problems == [])
    expectRefused(
      keys.joined(separator: "\n") + "\n        ⟦a: b⟧\n        c: d\ne: f\n",
      .nestedTooDeep(limit: 8))
    expectRefused("a:\n- - - - - - - ⟦- b⟧\n              - c\n- d\n", .nestedTooDeep(limit: 8))
    expectRefused("a:\n- - - - - - [⟦{⟧b: c}]\n- d\n", .nestedTooDeep(limit: 8))
    expectRefused(
      "a:\n- - - - - - b:\n            ⟦- c⟧\n            - d\n- e\n",
      .nestedTooDeep(limit: 8))
  }

  @Test("hold for the bytes of a key")
  func keys() {
    let most = String(repeating: "k", count: 1_024)
    #expect(Document(parsing: "\(most): v\n").problems == [])
    expectRefused("a: b\n⟦\(most)k⟧: v\n", .keyTooLong(limit: 1_024))
    expectRefused("a: b\n⟦É\(most)⟧: v\n", .keyTooLong(limit: 1_024))
  }

  @Test("hold for problems: reading stops at the last, and that is told")
  func problems() {
    var limits = Limits()
    limits.problems = 2
    let document = Document(parsing: "A: b\nB: c\nC: d\ne: f\n", limits: limits)
    #expect(
      document.problems.map(\.kind) == [
        .badKey("A", suggestion: "a"), .badKey("B", suggestion: "b"), .tooManyProblems(limit: 2),
      ])
    let zeros = Document(parsing: [UInt8](repeating: 0, count: 5), limits: limits)
    #expect(zeros.problems.count == 3)
  }
}
