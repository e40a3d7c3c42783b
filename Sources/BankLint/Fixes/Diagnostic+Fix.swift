internal import QuestionBank
internal import StrictYAML

extension Diagnostic {
  /// How the file can be changed so that this is not wrong any more; nil where only its author knows.
  ///
  /// A fix is given if the text can mean one thing only. So no slip is put right, and a text is not
  /// saved from a comment that may be one.
  func fix(in file: LintedFile) -> Fix? {
    let edits: [Fix.Edit]? =
      switch kind {
      case .yaml(let problem): problem.edits(at: span, in: file.document.text)
      case .repeatedEntry: file.removal(ofEntryAt: span).map { [$0] }
      default: nil
      }
    return edits.map { Fix(edits: $0, applicability: .certain) }
  }
}

extension Problem.Kind {
  fileprivate func edits(at span: Span, in text: SourceText) -> [Fix.Edit]? {
    let line = SourceLine(span.start.line, of: text)
    switch self {
    case .tab:
      // Between a key and its value any white space is one; in indentation nobody knows its width.
      return line.hasInk(before: span.start.column) ? [Fix.Edit(span: span, text: " ")] : nil
    case .foreignIndentation: return line.plainIndentation.map { [$0] }
    case .blankLineTooDeep:
      return line.isBlank ? [Fix.Edit(span: line.span(from: 1), text: "")] : nil
    case .emptyFlowEntry:
      return [Fix.Edit(span: Span(start: span.start, end: line.closer(from: span.end)), text: "")]
    case .badKey(let key, let suggestion):
      // The same word in capitals; anything else may be another word.
      guard let suggestion, suggestion == key.lowercased() else { return nil }
      return [Fix.Edit(span: span, text: suggestion)]
    case .commentEatsText, .colonInText, .indicator("@"), .indicator("%"), .indicator("`"):
      return line.field?.asBlock.map { [$0] }
    case .multilineScalar:
      return TextBelow(from: span.start.line + 1, to: span.end.line, of: text)?
        .taking(from: line).map { [$0] }
    case .valueBelowKey:
      return TextBelow(from: span.start.line, in: text)?.opening(in: text).map { [$0] }
    default: return nil
    }
  }
}

extension LintedFile {
  /// The change that takes an entry out of a list of texts.
  fileprivate func removal(ofEntryAt span: Span) -> Fix.Edit? {
    guard let (list, index) = document.root.list(withEntryAt: span), index > 0 else { return nil }
    let element = list.elements[index]
    guard element.comments == Comments(), span.start.line == span.end.line else { return nil }
    let before = list.elements[index - 1]
    switch list.style {
    case .flow:
      return Fix.Edit(span: Span(start: before.value.span.end, end: span.end), text: "")
    case .block:
      let start = Position(line: span.start.line, column: 1)
      let end = Position(line: span.start.line + 1, column: 1)
      guard before.value.span.end.line < span.start.line,
        document.text.line(span.end.line).unicodeScalars.count == span.end.column - 1
      else { return nil }
      return Fix.Edit(span: Span(start: start, end: end), text: "")
    }
  }
}

extension Node {
  /// The list that has an entry at a place, and which one it is.
  fileprivate func list(withEntryAt span: Span) -> (list: StrictYAML.Sequence, index: Int)? {
    let inner: [Node]
    switch content {
    case .sequence(let list):
      if let index = list.elements.firstIndex(where: { $0.value.span == span }) {
        return (list, index)
      }
      inner = list.elements.map(\.value)
    case .mapping(let mapping): inner = mapping.entries.map(\.value)
    case .absent, .unreadable, .scalar: return nil
    }
    let around = inner.first { $0.span.start <= span.start && span.end <= $0.span.end }
    return around?.list(withEntryAt: span)
  }
}
