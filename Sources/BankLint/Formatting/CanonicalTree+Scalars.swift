internal import QuestionBank
internal import StrictYAML

extension CanonicalTree {
  /// A text as it is written where the schema expects something.
  func scalar(_ scalar: Scalar, _ node: Node, _ expectation: Expectation) -> YAMLValue {
    guard expectation.isFolded else { return own(scalar, node) }
    let isProse = expectation == .field(.prose) || expectation == .entry && scalar.isBlock
    guard isProse else {
      // What was plain stays so: `key: n` is a letter, not a No.
      return scalar.style == .plain ? .verbatim(scalar.text) : .text(scalar.textForPeople)
    }
    if scalar.isBlock, !reflow { return block(scalar, node) }
    let people = scalar.textForPeople
    // A plain text may end in a foreign space, which counts only there.
    guard scalar.style != .plain || people.hasInkAtEnds else { return .verbatim(people) }
    return .prose(people)
  }

  /// A block of prose with the lines that it has.
  private func block(_ scalar: Scalar, _ node: Node) -> YAMLValue {
    let written = lines(of: node)
    let trimmed = written.map(\.trimmedAtEnd)
    guard let first = trimmed.firstIndex(where: { !$0.isEmpty }),
      let last = trimmed.lastIndex(where: { !$0.isEmpty })
    else { return .text("") }
    let lines = (first...last).map { index in
      // Folding puts a space behind those that a line ends with, so that they count.
      let counts = scalar.style == .folded && index < last && !trimmed[index + 1].isEmpty
      return counts && !trimmed[index].isEmpty ? written[index] : trimmed[index]
    }
    return .block(BlockLines(header: scalar.style == .literal ? "|-" : ">-", lines: lines))
  }

  /// Somebody's own text, of which every character counts.
  private func own(_ scalar: Scalar, _ node: Node) -> YAMLValue {
    guard scalar.isBlock else { return .verbatim(text.text(in: node.span) ?? "") }
    let lines = lines(of: node)
    let breaks = scalar.text.utf8.reversed().prefix { $0 == 0x0A }.count
    guard breaks <= 1, !lines.isEmpty else { return .text(scalar.text) }
    let header = (scalar.style == .literal ? "|" : ">") + (breaks == 0 ? "-" : "")
    return .block(BlockLines(header: header, lines: lines))
  }

  /// The lines of a block scalar without their indentation.
  private func lines(of node: Node) -> [String] {
    let first = node.span.start.line + 1
    guard first <= node.span.end.line else { return [] }
    let lines = (first...node.span.end.line).map(text.line)
    let indents = lines.map { $0.utf8.prefix { $0 == 0x20 }.count }
    let firstText = zip(lines, indents).first { $0.utf8.count > $1 }
    guard let indent = firstText?.1 else { return [] }
    return lines.map { String(decoding: $0.utf8.dropFirst(indent), as: UTF8.self) }
  }
}

extension Scalar {
  fileprivate var isBlock: Bool { style == .literal || style == .folded }
}

extension String {
  fileprivate var hasInkAtEnds: Bool {
    ![unicodeScalars.first, unicodeScalars.last].contains {
      $0?.properties.isWhitespace == true
    }
  }
}
