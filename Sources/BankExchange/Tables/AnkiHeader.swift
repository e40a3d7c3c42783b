/// A line at the start of an Anki file that says how the rest is to be read.
enum AnkiHeader: Hashable {
  case separator(Unicode.Scalar)
  case html(Bool)
  /// The names of the columns, still in one text.
  case columns(String)
  /// Tags of every note.
  case tags([String])
  /// The number of a column, from 1.
  case tagsColumn(Int)
  case guidColumn(Int)
  /// The number of a column that says where Anki keeps a note.
  case placeColumn(Int)
  /// A header that says where Anki keeps the notes, which means nothing here.
  case place
  /// Any other line that starts with `#`: a comment.
  case comment

  /// Reads a header that Anki knows; nil for any other line.
  init?(_ line: String) {
    guard line.hasPrefix("#"), let colon = line.unicodeScalars.firstIndex(of: ":") else {
      return nil
    }
    let name = String(line.unicodeScalars[..<colon]).dropFirst().lowercased()
    // White space may be the value itself.
    let raw = String(line.unicodeScalars[line.unicodeScalars.index(after: colon)...])
    let value = raw.trimmingSpace()
    switch name {
    case "separator":
      guard let sign = Self.separator(named: raw) else { return nil }
      self = .separator(sign)
    case "html": self = .html(value.lowercased() == "true")
    case "columns": self = .columns(raw)
    case "tags": self = .tags(value.split(whereSeparator: \.isWhitespace).map(String.init))
    case "tags column": self = Int(value).map(Self.tagsColumn) ?? .comment
    case "guid column": self = Int(value).map(Self.guidColumn) ?? .comment
    case "deck column", "notetype column": self = Int(value).map(Self.placeColumn) ?? .comment
    case "deck", "notetype", "if matches": self = .place
    default: return nil
    }
  }

  /// The sign that a name or the sign itself means.
  private static func separator(named text: String) -> Unicode.Scalar? {
    switch text.trimmingSpace().lowercased() {
    case "comma": ","
    case "semicolon": ";"
    case "tab": "\t"
    case "space": " "
    case "pipe": "|"
    case "colon": ":"
    default: text.unicodeScalars.count == 1 ? text.unicodeScalars.first : nil
    }
  }
}
