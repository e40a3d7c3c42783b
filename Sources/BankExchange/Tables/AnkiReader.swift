/// Reads the text files that Anki exports and imports.
struct AnkiReader {
  private var separator: Unicode.Scalar?
  private var isHTML: Bool?
  private var names: (line: Int, text: String)?
  private var commonTags: [String] = []
  private var tagsColumn: Int?
  private var guidColumn: Int?
  private var placeColumns: Set<Int> = []
  private var file = ForeignFile()

  /// Reads a file.
  ///
  /// - Throws: `ForeignFileFault` when it is no text, or its columns are not known.
  static func read(_ bytes: [UInt8]) throws(ForeignFileFault) -> ForeignFile {
    let source = try SourceLines(bytes)
    var reader = AnkiReader()
    let headers = source.lines.prefix { $0.text.hasPrefix("#") }
    for line in headers { reader.take(header: line) }
    let body = source.lines.dropFirst(headers.count)
    if headers.isEmpty, ExchangeFormat(lookingAt: bytes) == .csv {
      throw .otherFormat(.anki, likely: .csv)
    }
    guard let first = body.first(where: { !$0.text.trimmingSpace().isEmpty }) else {
      throw headers.isEmpty ? .empty : .otherFormat(.anki, likely: nil)
    }
    let separator = reader.separator ?? CSVReader.likelySeparator(first.text)
    let table = DelimitedText(
      body.map(\.text).joined(separator: "\n"), separator: separator,
      firstLine: headers.count + 1)
    let columns = reader.columns(separator, width: table.rows.map(\.cells.count).max() ?? 0)
    guard columns.index(of: .service) != nil, columns.index(of: .answer) != nil else {
      throw .missingColumns(["service", "answer"])
    }
    // A `#` at the start of a row is a comment, unless a quote stands before it.
    for row in table.rows where row.startsQuoted || row.cells.first?.hasPrefix("#") != true {
      reader.take(row, columns)
    }
    return reader.file
  }

  private mutating func take(header line: SourceLines.Line) {
    switch AnkiHeader(line.text) {
    case .separator(let sign): separator = sign
    case .html(let isHTML): self.isHTML = isHTML
    case .columns(let text): names = (line.number, text)
    case .tags(let tags): commonTags = tags
    case .tagsColumn(let number): tagsColumn = number
    case .guidColumn(let number): guidColumn = number
    case .placeColumn(let number): placeColumns.insert(number)
    case .place, .comment, nil: break
    }
  }

  /// The columns: by their names; without names the first field is the text and the second the answer.
  private mutating func columns(_ separator: Unicode.Scalar, width: Int) -> ItemColumns {
    let special: (Int) -> ItemPart?? = { [tagsColumn, guidColumn, placeColumns] number in
      if number == tagsColumn { return .tags }
      if number == guidColumn { return .id }
      return placeColumns.contains(number) ? .some(nil) : .none
    }
    guard let names else {
      var fields: [ItemPart] = [.service, .answer, .rationale]
      return ItemColumns(
        parts: (0..<max(width, 1)).map { index in
          if let part = special(index + 1) { return part }
          return fields.isEmpty ? nil : fields.removeFirst()
        })
    }
    let cells = DelimitedText(names.text, separator: separator).rows.first?.cells ?? []
    var columns = ItemColumns(
      parts: cells.enumerated().map { index, name in
        if let part = special(index + 1) { return part }
        if case .part(let part)? = ItemColumn(named: name) { return part }
        return nil
      })
    // Our own field for the id counts before Anki's GUID.
    if let guid = guidColumn.map({ $0 - 1 }), columns.parts.indices.contains(guid),
      columns.parts.enumerated().contains(where: { $0.offset != guid && $0.element == .id })
    {
      columns.parts[guid] = nil
    }
    let unknown = cells.indices.filter { columns.parts[$0] == nil && special($0 + 1) == .none }
    for index in unknown { file.lose(.column(cells[index]), line: names.line) }
    return columns
  }

  private mutating func take(_ row: DelimitedText.Row, _ columns: ItemColumns) {
    if let fault = row.fault { return file.skip(fault, line: row.line) }
    var question = ForeignQuestion(line: row.line)
    var texts: [PlainText] = []
    for (index, cell) in row.cells.enumerated() where index < columns.parts.count {
      guard let part = columns.parts[index], columns.index(of: part) == index else { continue }
      if part == .tags {
        question.take(
          tags: cell.unicodeScalars.split(whereSeparator: \.properties.isWhitespace)
            .map { String($0) })
        continue
      }
      let text = PlainText(cell, isHTML.map { $0 ? .html : .plain } ?? .automatic)
      texts.append(text)
      // Line breaks separate the texts of a list.
      let isList = part == .sources || part == .aka
      question.take(
        isList && texts.last?.lostMarkup.isEmpty == true ? cell : text.text ?? "", as: part)
    }
    question.take(tags: commonTags)
    // The first field of ours is `bank/item`, because Anki finds notes again by it in all decks.
    if let slash = question.id?.lastIndex(of: "/") {
      question.id = question.id.map { String($0[$0.index(after: slash)...]) }
    }
    let extra = row.cells.dropFirst(columns.parts.count).count { !$0.isEmpty }
    if extra > 0 { file.lose(.extraCells(extra), line: row.line, question.name) }
    file.lose(of: texts, line: row.line, question.name)
    file.questions.append(question)
  }
}
