internal import QuestionBank
internal import StrictYAML

extension Suppressions {
  /// Marks the findings that are allowed, and adds what is wrong with the suppressions.
  ///
  /// - Parameters:
  ///   - findings: What was found in the file.
  ///   - file: The file.
  ///   - looked: The lints that were looked for: of others nobody knows whether they are there.
  ///   - isWhole: Whether all of the file could be read.
  /// - Returns: What is to be said of the file, in no order.
  func applied(
    to findings: [Finding], in file: LintedFile, looked: Set<Lint>, isWhole: Bool
  ) -> [Finding] {
    guard !all.isEmpty || !flaws.isEmpty else { return findings }
    var used: Set<Int> = []
    let marked = findings.map { finding in
      let applying = all.indices.filter {
        all[$0].lint == finding.lint && all[$0].scope.contains(finding.span.start)
      }
      // The one nearest to the finding is the one that is meant.
      guard let nearest = applying.max(by: { all[$0].scope.start < all[$1].scope.start }) else {
        return finding
      }
      used.insert(nearest)
      var allowed = finding
      allowed.allowance = Finding.Allowance(reason: all[nearest].comment.reason)
      return allowed
    }
    let unused = all.indices.filter {
      isWhole && looked.contains(all[$0].lint) && !used.contains($0)
    }
    return marked
      + flaws.map {
        Finding(file: file.name, span: $0.span, kind: .suppression($0.flaw), fix: $0.fix)
      }
      + unused.map { index in
        Finding(
          file: file.name, span: all[index].place, kind: .suppression(.unused(all[index].lint)),
          fix: removal(of: all[index], in: file))
      }
  }

  /// The change that takes a name out of its comment, or the comment out of the file if it is the only
  /// one.
  private func removal(of suppression: Suppression, in file: LintedFile) -> Fix {
    let names = suppression.comment.names
    guard names.count == 1 else {
      let index = names.firstIndex { $0.span == suppression.place } ?? 0
      let stretch =
        index + 1 < names.count
        ? Span(start: names[index].span.start, end: names[index + 1].span.start)
        : Span(start: names[index - 1].span.end, end: names[index].span.end)
      return Fix(edits: [Fix.Edit(span: stretch, text: "")], applicability: .certain)
    }
    let comment = suppression.comment.comment.span
    let line = Array(file.document.text.line(comment.start.line).unicodeScalars)
    let before = line.prefix(comment.start.column - 1)
    let ink = before.lastIndex { $0 != " " }
    let start = Position(line: comment.start.line, column: ink.map { $0 + 2 } ?? 1)
    let end = ink == nil ? Position(line: comment.start.line + 1, column: 1) : comment.end
    return Fix(
      edits: [Fix.Edit(span: Span(start: start, end: end), text: "")], applicability: .certain)
  }
}
