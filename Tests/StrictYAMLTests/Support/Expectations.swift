import StrictYAML
import Testing
import Yams

/// Expects a text to be in the profile, to have this outline, and to mean the same to Yams.
func expectAccepted(
  _ text: String, _ outline: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let document = Document(parsing: text)
  #expect(document.problems == [], sourceLocation: sourceLocation)
  #expect(document.root.outline == outline, sourceLocation: sourceLocation)
  #expect(outlineByYams(text) == outline, sourceLocation: sourceLocation)
}

/// Expects these problems, each at its mark, and no others.
@discardableResult
func expectRefused(
  _ marked: String, _ kinds: Problem.Kind..., sourceLocation: SourceLocation = #_sourceLocation
) -> Document {
  let marks = MarkedText(marked)
  let document = Document(parsing: marks.text)
  #expect(document.problems.map(\.kind) == kinds, sourceLocation: sourceLocation)
  #expect(document.problems.map(\.span) == marks.spans, sourceLocation: sourceLocation)
  return document
}

/// What Yams reads, or why it does not.
///
/// It is given the text without a byte-order mark: told the encoding, libyaml counts the mark as a
/// column of the first line, so that the second seems to end the root.
func outlineByYams(_ text: String) -> String {
  let text =
    text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
  do {
    return try Yams.compose(yaml: text, .default, .default, .utf8)?.outline ?? "nothing"
  } catch {
    return "\(error)"
  }
}
