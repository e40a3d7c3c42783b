import QuestionBank
import StrictYAML
import Testing

/// What a diagnostic says besides its place.
struct Finding: Hashable, CustomStringConvertible {
  var kind: Diagnostic.Kind
  var suggestion: String?

  init(_ kind: Diagnostic.Kind, meant suggestion: String? = nil) {
    self.kind = kind
    self.suggestion = suggestion
  }

  var description: String { "\(kind) \(suggestion ?? "")" }
}

/// Expects that exactly these things are wrong in the marked file, at its marks in order, and nothing
/// in another file.
///
/// If there is a mark more than findings, the last finding is about the last mark, and the mark before
/// it is the related place.
func expect(
  _ findings: Finding..., inBank marked: String, subject: String = Sample.subject,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let bank = MarkedText(marked)
  let library = Library(subject: subject, banks: bank.text)
  compare(library, with: findings, marks: bank.spans, file: "1.bank.yaml", sourceLocation)
}

/// Expects that exactly these things are wrong in the marked subject.
func expect(
  _ findings: Finding..., inSubject marked: String, bank: String = Sample.bank,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let subject = MarkedText(marked)
  let library = Library(subject: subject.text, banks: bank)
  compare(library, with: findings, marks: subject.spans, file: "care.subject.yaml", sourceLocation)
}

private func compare(
  _ library: Library, with findings: [Finding], marks: [Span], file: String,
  _ sourceLocation: SourceLocation
) {
  let found = library.diagnostics
  #expect(
    found.map { Finding($0.kind, meant: $0.suggestion) } == findings,
    sourceLocation: sourceLocation)
  #expect(found.allSatisfy { $0.file == file }, sourceLocation: sourceLocation)
  let related = found.compactMap(\.related?.span)
  let expected = marks.filter { !related.contains($0) }
  #expect(found.map(\.span) == expected, sourceLocation: sourceLocation)
  #expect(
    marks.count - expected.count == Set(related.map(\.start)).count,
    sourceLocation: sourceLocation)
}

extension String {
  /// The text with the first such piece of it replaced, which has to be there.
  func replacing(
    _ piece: String, by other: String, sourceLocation: SourceLocation = #_sourceLocation
  ) -> String {
    #expect(contains(piece), sourceLocation: sourceLocation)
    return replacing(piece, with: other, maxReplacements: 1)
  }
}
