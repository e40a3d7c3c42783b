/// A format of another program that questions are read from and written in.
public enum ExchangeFormat: String, Hashable, Sendable, CaseIterable {
  /// Moodle's text format with `{ =right ~wrong }`.
  case gift
  /// The simplest text format: a question, lettered options, `ANSWER: B`.
  case aiken
  /// Moodle's own format, which loses nothing between two Moodles.
  case moodleXML = "moodle-xml"
  /// A table as spreadsheets write it.
  case csv
  /// The text files that Anki reads and writes.
  case anki

  /// What people call the format.
  public var title: String {
    switch self {
    case .gift: "GIFT"
    case .aiken: "Aiken"
    case .moodleXML: "Moodle XML"
    case .csv: "CSV"
    case .anki: "Anki text"
    }
  }
}
