public import StrictYAML

/// A bank or subject file as it is written: canonical order, prose in blocks, one indentation.
public struct FormattedFile: Hashable, Sendable {
  /// The file in its canonical form.
  public let text: String
  /// Whether that differs from what was read, be it by one byte.
  public let isChanged: Bool

  /// Formats a file.
  ///
  /// Nothing is returned that does not read back as the same values with the same comments.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - reflow: Whether all prose is broken into lines again; otherwise blocks keep their lines.
  /// - Throws: `FormattingRefusal` when the file has to be left alone.
  public init(_ bytes: [UInt8], reflow: Bool = false) throws(FormattingRefusal) {
    let document = Document(parsing: bytes)
    guard document.problems.isEmpty else { throw .notReadable(document.problems) }
    let tree = CanonicalTree(text: document.text, reflow: reflow)
    do {
      text = try YAMLWriter().file(tree.root(of: document))
    } catch {
      throw .notWritable(error)
    }
    let again = Document(parsing: text)
    guard again.problems.isEmpty, FileMeaning(again) == FileMeaning(document) else {
      throw .changesMeaning
    }
    guard again.commentTexts.sorted() == document.commentTexts.sorted() else {
      throw .losesComments
    }
    isChanged = !text.utf8.elementsEqual(bytes)
  }
}

/// Why a file is left as it is.
public enum FormattingRefusal: Error, Hashable, Sendable {
  /// It is not in the profile, so that nobody knows what it means.
  case notReadable([Problem])
  /// A value of it cannot be written.
  case notWritable(UnwritableValue)
  /// What would be written means something else.
  case changesMeaning
  /// What would be written lacks a comment.
  case losesComments
}
