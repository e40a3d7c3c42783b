/// What was read from another program's file.
public struct ForeignFile: Hashable, Sendable {
  /// The questions that can become items.
  public var questions: [ForeignQuestion] = []
  /// What was skipped or lost, by line.
  public var remarks: [ImportRemark] = []

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: What is in it.
  ///   - format: The format that it has.
  /// - Throws: `ForeignFileFault` when nothing can be read.
  public init(_ bytes: [UInt8], as format: ExchangeFormat) throws(ForeignFileFault) {
    switch format {
    case .gift: self = try GIFTReader.read(bytes)
    case .aiken: self = try AikenReader.read(bytes)
    case .moodleXML: self = try MoodleXMLReader.read(bytes)
    case .csv: self = try CSVReader.read(bytes)
    case .anki: self = try AnkiReader.read(bytes)
    }
    if questions.isEmpty, let likely = ExchangeFormat(lookingAt: bytes), likely != format {
      throw .otherFormat(format, likely: likely)
    }
    remarks.sort()
  }

  /// Creates what is built up while reading.
  init() {}

  /// Notes that a question is left out.
  mutating func skip(_ reason: SkipReason, line: Int, _ name: String? = nil) {
    remarks.append(ImportRemark(line: line, question: name, kind: .skipped(reason)))
  }

  /// Notes that something of a question, or of the file, is left out.
  mutating func lose(_ loss: Loss, line: Int, _ name: String? = nil) {
    remarks.append(ImportRemark(line: line, question: name, kind: .lost(loss)))
  }
}

/// Why nothing can be read from a file.
public enum ForeignFileFault: Error, Hashable, Sendable {
  /// There is no text in it.
  case empty
  /// It holds bytes that no text has.
  case binary
  /// A line is not in UTF-8.
  case notUTF8(line: Int)
  /// It is not in the format, but seems to be in another.
  case otherFormat(ExchangeFormat, likely: ExchangeFormat?)
  /// The first line does not name the columns that are needed.
  case missingColumns([String])
  /// It is no XML; the words are the parser's.
  case badXML(line: Int, String)
}
