import Probability
import QuestionBank
import StrictYAML
import Testing

@Suite("Whatever a file holds, a library")
struct MutationTests {
  /// A bank that is its own subject and uses every field.
  static let original =
    Sample.ownSubject("")
    .replacing("answer: telemedicine\n", by: "answer: telemedicine\n" + fields)
    + Sample.subject.split(separator: "\n").drop { $0 != "categories:" }.joined(separator: "\n")
  private static let fields = """
        aka: [skin, other/skin]
        rationale: >-
          One patient,
          one look.
        hint: Who looks?
        concept: store-forward
        contrast: photos
        difficulty: 2
        sources: [hrsa, {ref: fcc, locator: page 2}]
        tags: [photo]
        contested: Somebody differs.
      - id: atlas
        service: An atlas of photos.
        answer: telehealth
        fails: case

    """

  @Test("reads the original without a complaint")
  func original() {
    let library = Library(banks: Self.original)
    #expect(library.diagnostics.isEmpty)
    #expect(library.banks.first?.items.count == 2)
  }

  @Test("survives cut, doubled, swapped and changed lines", arguments: 0..<8)
  func lines(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<150 {
      var lines = Self.original.split(separator: "\n", omittingEmptySubsequences: false)
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let line = Int.random(in: lines.indices, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: lines.remove(at: line)
        case 1: lines.insert(lines[line], at: Int.random(in: lines.indices, using: &random))
        case 2: lines.swapAt(line, Int.random(in: lines.indices, using: &random))
        case 3: lines[line] = "  " + lines[line]
        default: lines[line] = lines[line].prefix { $0 != ":" }
        }
      }
      checkLaws(Array(lines.joined(separator: "\n").utf8))
    }
  }

  @Test("survives changed, cut and inserted bytes", arguments: 0..<8)
  func bytes(seed: UInt64) {
    var random = SplitMix64(seed: seed &+ 100)
    let telling = Array(":-#'\"[]{},|>&*!%@\t \n\\x~?0a".utf8) + [0x00, 0x7F, 0xC3, 0xFF]
    for _ in 0..<150 {
      var bytes = Array(Self.original.utf8)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let index = Int.random(in: bytes.indices, using: &random)
        let byte = telling.randomElement(using: &random) ?? 0
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes.remove(at: index)
        case 1: bytes.insert(byte, at: index)
        case 2: bytes[index] = byte
        default: bytes.removeSubrange(index..<min(bytes.count, index + 20))
        }
      }
      checkLaws(bytes)
    }
  }

  /// Diagnostics stand inside the file, none twice; a bank holds only what its subject has; and there is
  /// a reason for every item that is left out.
  private func checkLaws(_ bytes: [UInt8]) {
    let library = Library(reading: [SourceFile(name: "1.bank.yaml", bytes: bytes)])
    let text = String(decoding: bytes, as: UTF8.self)
    let lineCount = text.utf8.reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
    let places = library.diagnostics.map { [$0.span.start, $0.span.end] }
    #expect(
      places.allSatisfy { place in
        place[0] <= place[1]
          && place.allSatisfy { (1...lineCount).contains($0.line) && $0.column > 0 }
      }, "\(text)")
    // Of one place only one thing is said, unless several fields are missing from one object.
    let causes = library.diagnostics.filter { $0.kind.name != "missing-field" }.map(\.span.start)
    #expect(
      Set(causes).count == causes.count,
      "\(text)\n\(library.diagnostics.map { "\($0.span.start) \($0.message)" })")
    let errorLines = library.diagnostics.filter { $0.level == .error }.map(\.span.start.line)
    for file in library.files {
      #expect(file.skipped.isEmpty || file.errorCount > 0, "\(text)")
      #expect(file.errorCount == errorLines.count, "\(text)")
    }
    for bank in library.banks {
      #expect(bank.subject.categories.count >= 2)
      for item in bank.items {
        #expect(bank.subject.category(item.answer) != nil)
        #expect(item.fails.map { id in bank.subject.decision.contains { $0.id == id } } ?? true)
        #expect(item.concept.map { id in bank.subject.concepts.contains { $0.id == id } } ?? true)
        #expect(
          item.sources.allSatisfy { cited in bank.subject.sources.contains { $0.id == cited.source }
          })
      }
    }
  }
}
