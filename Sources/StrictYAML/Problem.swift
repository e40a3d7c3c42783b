/// A reason why a text is not in the profile, with its place.
public struct Problem: Hashable, Sendable {
  /// What is wrong.
  public var kind: Kind
  /// Where: never empty, always inside the text; only a file without any text has an empty one.
  public var span: Span
  /// Another place that helps to understand: the first of two equal keys, say.
  public var related: Span?

  /// Creates a problem.
  public init(_ kind: Kind, span: Span, related: Span? = nil) {
    self.kind = kind
    self.span = span
    self.related = related
  }
}

extension Problem {
  /// What is wrong with a text, one case a cause; the wording is the business of whoever reports it.
  public enum Kind: Hashable, Sendable {
    /// Bytes that are no UTF-8; reported once a file.
    case invalidUTF8
    /// A character that has no place in a bank: control, bidi control, foreign line break and such.
    case forbiddenCharacter(Unicode.Scalar)
    /// A tab in indentation, or before a value or a comment.
    case tab
    /// Indentation by a space that is not ASCII's.
    case foreignIndentation(Unicode.Scalar)
    /// A line that is indented like none of the open collections.
    case inconsistentIndentation
    /// `&name`.
    case anchor
    /// `*name`.
    case alias
    /// `!tag`.
    case tag
    /// `<<`.
    case mergeKey
    /// `%YAML` and such.
    case directive
    /// A second document, or `...`.
    case secondDocument
    /// Text behind the leading `---`.
    case textAfterDocumentStart
    /// `? key`.
    case complexKey
    /// A key that is not one plain word of small letters, digits and hyphens.
    case badKey(String, suggestion: String?)
    /// A key that stands in its mapping already; `related` is the first.
    case duplicateKey(String)
    /// A line that is neither `key: value` nor `- value` where one of them is needed.
    case expectedEntry
    /// The root is no block mapping.
    case rootIsNoMapping
    /// A plain text that starts with a character that YAML reads otherwise.
    case indicator(Character)
    /// `: ` inside a plain text.
    case colonInText
    /// ` #` inside a plain text of several words: the rest of it would be lost.
    case commentEatsText
    /// A plain or quoted text that goes on on the next line.
    case multilineScalar
    /// A text or a bracket that stands below its key or `-`, where only a block collection may.
    case valueBelowKey
    /// A quote that is never closed; the span is at its opening.
    case unterminatedQuote(Character)
    /// An escape that YAML does not know, or that stands for no character.
    case badEscape(String)
    /// Text behind a closed quote, bracket or value.
    case textAfterValue
    /// A block scalar header that is more than `|` or `>` with `+` or `-`.
    case badBlockHeader
    /// A leading blank line of a block scalar with more spaces than its text.
    case blankLineTooDeep
    /// A bracket or brace that is never closed; the span is at its opening.
    case unterminatedFlow(Character)
    /// A bracket or brace that is closed on another line.
    case multilineFlow
    /// A flow collection nested deeper than a mapping in a sequence.
    case nestedFlow
    /// A comma before the closing bracket, or two in a row.
    case emptyFlowEntry
    /// A character that a plain text in brackets may not hold.
    case badFlowScalar(Character)
    /// A file of more than `limit` bytes.
    case fileTooLarge(limit: Int)
    /// A text of more than `limit` characters.
    case textTooLong(limit: Int)
    /// More than `limit` entries in one sequence.
    case tooManyEntries(limit: Int)
    /// Collections nested more than `limit` deep.
    case nestedTooDeep(limit: Int)
    /// A key of more than `limit` bytes.
    case keyTooLong(limit: Int)
    /// More than `limit` problems: those that come after are not told.
    case tooManyProblems(limit: Int)
  }
}
