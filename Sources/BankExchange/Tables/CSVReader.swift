/// Reads tables as spreadsheets write them: the first row names the columns, in any order.
enum CSVReader {
  /// Reads a file.
  ///
  /// - Throws: `ForeignFileFault` when it is no text, or its first row names no columns that are known.
  static func read(_ bytes: [UInt8]) throws(ForeignFileFault) -> ForeignFile {
    let source = try SourceLines(bytes)
    var text = source.text[...]
    var firstLine = 1
    var separator: Unicode.Scalar?
    // Excel's own way of saying what separates the cells.
    if let first = source.lines.first?.text, let sign = declaredSeparator(first) {
      separator = sign
      text = text.unicodeScalars.drop { $0 != "\n" && $0 != "\r" }.dropFirst().asText
      firstLine = 2
    }
    let header = source.lines.dropFirst(firstLine - 1).first { !$0.text.trimmingSpace().isEmpty }
    let table = DelimitedText(
      String(text), separator: separator ?? likelySeparator(header?.text ?? ""),
      firstLine: firstLine)
    var rows = table.rows[...]
    guard let names = rows.popFirst(), names.fault == nil else { throw .missingColumns([]) }
    let columns = ItemColumns(
      parts: names.cells.map {
        if case .part(let part)? = ItemColumn(named: $0) { part } else { nil }
      })
    try check(columns, of: bytes)
    var file = ForeignFile()
    file.noteColumns(names.cells, columns, line: names.line)
    for row in rows { file.take(row, columns) }
    return file
  }

  private static func declaredSeparator(_ line: String) -> Unicode.Scalar? {
    let text = line.lowercased()
    guard text.hasPrefix("sep="), text.unicodeScalars.count == 5 else { return nil }
    return line.unicodeScalars.last
  }

  /// The sign that gives the most columns that are known; of equals the one that stands there most.
  static func likelySeparator(_ header: String) -> Unicode.Scalar {
    let candidates: [Unicode.Scalar] = [",", ";", "\t"]
    let scores = candidates.map { sign -> (sign: Unicode.Scalar, known: Int, count: Int) in
      let cells = DelimitedText(header, separator: sign).rows.first?.cells ?? []
      return (sign, cells.count { ItemColumn(named: $0) != nil }, cells.count)
    }
    return scores.max { ($0.known, $0.count) < ($1.known, $1.count) }?.sign ?? ","
  }

  private static func check(_ columns: ItemColumns, of bytes: [UInt8]) throws(ForeignFileFault) {
    // A table of ids and one other column says something about items that are there.
    let isPartial = columns.index(of: .id) != nil && columns.parts.count { $0 != nil } > 1
    let missing = [ItemPart.service, .answer].filter { columns.index(of: $0) == nil }
    guard !missing.isEmpty, !isPartial else { return }
    if let likely = ExchangeFormat(lookingAt: bytes), likely != .csv {
      throw .otherFormat(.csv, likely: likely)
    }
    throw .missingColumns(missing.map(\.rawValue))
  }
}

extension ForeignFile {
  /// Notes columns that nobody knows, or that stand twice.
  mutating func noteColumns(_ names: [String], _ columns: ItemColumns, line: Int) {
    for (index, name) in names.enumerated() {
      let isFirst = columns.parts[index].map { columns.index(of: $0) == index } ?? false
      if !isFirst { lose(.column(name.trimmingSpace()), line: line) }
    }
  }

  fileprivate mutating func take(_ row: DelimitedText.Row, _ columns: ItemColumns) {
    if let fault = row.fault { return skip(fault, line: row.line) }
    var question = ForeignQuestion(line: row.line)
    var lostCharacters = false
    for (index, cell) in row.cells.enumerated() where index < columns.parts.count {
      guard let part = columns.parts[index], columns.index(of: part) == index else { continue }
      let text = FormulaGuard.unguarded(cell)
      lostCharacters = lostCharacters || BankWords(text).lostCharacters
      question.take(text, as: part)
    }
    let extra = row.cells.dropFirst(columns.parts.count).count { !$0.isEmpty }
    if extra > 0 { lose(.extraCells(extra), line: row.line, question.name) }
    if lostCharacters { lose(.invisibleCharacters, line: row.line, question.name) }
    questions.append(question)
  }
}

extension Substring.UnicodeScalarView {
  fileprivate var asText: Substring { Substring(self) }
}
