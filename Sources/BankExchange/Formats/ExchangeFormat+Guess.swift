extension ExchangeFormat {
  /// The format that a file seems to have; nil if neither its name nor its text tells.
  ///
  /// - Parameters:
  ///   - fileName: The name of the file or its path.
  ///   - bytes: What is in it.
  public init?(fileName: String, bytes: [UInt8]) {
    let name = fileName.lowercased()
    let guess: Self? =
      if name.hasSuffix(".gift") {
        .gift
      } else if name.hasSuffix(".xml") {
        .moodleXML
      } else if name.hasSuffix(".csv") || name.hasSuffix(".tsv") {
        .csv
      } else {
        Self(lookingAt: bytes)
      }
    guard let guess else { return nil }
    self = guess
  }

  /// The format that a text seems to have; nil if nothing in it tells.
  init?(lookingAt bytes: [UInt8]) {
    guard let text = try? SourceLines(bytes) else { return nil }
    let lines = text.lines.map { $0.text.trimmingSpace() }.filter { !$0.isEmpty }
    guard let first = lines.first else { return nil }
    if first.hasPrefix("<?xml") || first.hasPrefix("<quiz") {
      self = .moodleXML
    } else if AnkiHeader(first) != nil {
      self = .anki
    } else if lines.contains(where: { $0.hasPrefix("ANSWER:") }) {
      self = .aiken
    } else if lines.contains(where: { $0.hasPrefix("::") || $0.hasPrefix("$CATEGORY:") })
      || first.hasPrefix("//")
      || lines.contains(where: { $0.contains("{") }) && lines.contains(where: { $0.contains("}") })
    {
      self = .gift
    } else if Self.isTableHeader(first) {
      self = .csv
    } else {
      return nil
    }
  }

  /// Whether a line names the columns that a table of items needs.
  private static func isTableHeader(_ line: String) -> Bool {
    [Unicode.Scalar](",;\t".unicodeScalars).contains { separator in
      let names = Set(
        line.unicodeScalars.split(separator: separator).compactMap {
          ItemColumn(named: String($0))
        })
      return names.contains(.service) && names.contains(.answer)
    }
  }
}
