import Probability
import QuestionBank
import StandardBanks
import StrictYAML
import Testing

@testable import BankLint

@Suite("A damaged bank")
struct MutatedBanksTests {
  private static let shipped: [SourceFile] = (0..<standard_bank_count()).compactMap { index in
    guard let file = standard_bank(index)?.pointee else { return nil }
    let bytes = UnsafeBufferPointer(start: file.bytes, count: file.length)
    return SourceFile(name: String(cString: file.name), bytes: Array(bytes))
  }
  private static let subject = shipped.filter { $0.name.hasSuffix(".subject.yaml") }

  /// The head of a shipped bank and some of its items: small enough to look at hundreds of them.
  private func piece(of bank: SourceFile, using random: inout SplitMix64) -> [UInt8] {
    let blocks = String(decoding: bank.bytes, as: UTF8.self).split(separator: "\n\n").map(
      String.init)
    let head = blocks.firstIndex { $0.contains("items:") } ?? 0
    let items = blocks[(head + 1)...].shuffled(using: &random)
      .prefix(Int.random(in: 2...24, using: &random))
    return Array((blocks[...head] + items).joined(separator: "\n\n").utf8) + [0x0A]
  }

  private func annotations(of bank: SourceFile) -> [Annotation] {
    let files = [bank] + Self.subject
    let library = LintedLibrary(
      Library(reading: files), files: files, today: CalendarDate(year: 2026, month: 11, day: 22))
    return Annotation.all(in: library, files: [bank.name], settings: LintSettings())
  }

  @Test("is reported inside the file, without saying anything twice", arguments: 0..<20)
  func laws(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var mutation = BankMutation(seed: seed &+ 1_000)
    let banks = Self.shipped.filter { $0.name.hasSuffix(".bank.yaml") }
    for _ in 0..<25 {
      let original = try #require(banks.randomElement(using: &random))
      let bank = SourceFile(
        name: "damaged.bank.yaml",
        bytes: mutation.damaged(piece(of: original, using: &random)))
      let found = annotations(of: bank)
      let text = SourceText(bank.bytes)
      let shown = String(decoding: bank.bytes, as: UTF8.self)
      for annotation in found where annotation.file == bank.name {
        #expect(text.contains(annotation.span), "\(annotation)\n\(shown)")
        let edits = annotation.fix?.edits ?? []
        #expect(edits.allSatisfy { text.contains($0.span) }, "\(annotation)\n\(shown)")
        for place in annotation.related where place.file == bank.name {
          #expect(text.contains(place.span), "\(annotation)\n\(shown)")
        }
      }
      let causes = found.map { "\($0.file) \($0.span.start) \($0.topic.name) \($0.message)" }
      #expect(Set(causes).count == causes.count, "\(causes)\n\(shown)")
      #expect(found == annotations(of: bank), "\(shown)")
      #expect(found == found.sorted())
    }
  }
}

extension SourceText {
  /// Whether a stretch is inside the text, the place after its last line included.
  fileprivate func contains(_ span: Span) -> Bool {
    span.start <= span.end && contains(span.start) && contains(span.end)
  }

  private func contains(_ place: Position) -> Bool {
    if place.line == lineCount + 1 { return place.column == 1 }
    return (1...max(lineCount, 1)).contains(place.line) && place.column >= 1
      && place.column <= line(place.line).unicodeScalars.count + 1
  }
}
