internal import StrictYAML

extension LintedFile {
  /// The text of the file with fixes made in it, as far as they do not touch one another.
  ///
  /// - Parameters:
  ///   - fixes: The fixes, those that count first in front.
  ///   - hasByteOrderMark: Whether the file starts with one.
  /// - Returns: The text, and which of the fixes were made; nil
  ///   if none can be.
  public func applying(_ fixes: [Fix], hasByteOrderMark: Bool) -> (text: String, made: [Int])? {
    // What is no UTF-8 reads as something else, which must not be written.
    guard !document.problems.contains(where: { $0.kind == .invalidUTF8 }) else { return nil }
    var made: [Int] = []
    var edits: [Fix.Edit] = []
    for (index, fix) in fixes.enumerated() {
      let isFree = fix.edits.allSatisfy { edit in edits.allSatisfy { !$0.touches(edit) } }
      guard isFree else { continue }
      edits += fix.edits
      made.append(index)
    }
    guard !made.isEmpty,
      let text = try? document.text.applying(edits.map { TextEdit($0.span, $0.text) })
    else { return nil }
    return ((hasByteOrderMark ? "\u{FEFF}" : "") + text, made)
  }
}

extension Fix.Edit {
  fileprivate func touches(_ other: Self) -> Bool {
    span.start <= other.span.end && other.span.start <= span.end
  }
}
