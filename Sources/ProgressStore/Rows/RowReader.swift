import GRDBSQLite
import Practice
import Scheduling

/// Reads the columns of a row from left to right, and believes nothing: a damaged file may hold a
/// text where the schema has a number.
///
/// It reads from SQLite directly, which is five times as fast as decoding a row of GRDB's and never
/// traps.
struct RowReader {
  private let statement: OpaquePointer
  private let place: String
  private var column: Int32 = 0

  /// Starts at the first column of the row that a statement stands on.
  ///
  /// - Parameters:
  ///   - statement: The statement.
  ///   - place: What the row belongs to, for messages.
  init(_ statement: OpaquePointer, place: String) {
    self.statement = statement
    self.place = place
  }

  /// The error of a value that the schema does not allow in the column read last.
  func contradiction() -> Contradiction {
    let name = sqlite3_column_name(statement, column - 1).map { String(cString: $0) } ?? "?"
    return Contradiction("a value in \(place), column \(name), makes no sense")
  }

  /// The value in the next column, of one type and no other.
  private mutating func next(_ type: Int32) throws(Contradiction) -> OpaquePointer? {
    // Two calls for a value instead of one for each question that is asked of a column.
    let value = sqlite3_column_value(statement, column)
    column += 1
    guard sqlite3_value_type(value) == type else { throw contradiction() }
    return value
  }

  /// Whether the next column is empty; if so, it is skipped.
  mutating func skipNull() -> Bool {
    guard sqlite3_column_type(statement, column) == SQLITE_NULL else { return false }
    column += 1
    return true
  }

  /// Skips columns.
  mutating func skip(_ count: Int32) { column += count }

  /// A whole number.
  mutating func integer() throws(Contradiction) -> Int64 {
    sqlite3_value_int64(try next(SQLITE_INTEGER))
  }

  /// A whole number within bounds.
  mutating func integer(in bounds: ClosedRange<Int64>) throws(Contradiction) -> Int {
    let value = try integer()
    guard bounds.contains(value) else { throw contradiction() }
    return Int(value)
  }

  /// A number that counts something.
  mutating func count() throws(Contradiction) -> Int { try integer(in: 0...Int64(Int32.max)) }

  /// Yes or no.
  mutating func flag() throws(Contradiction) -> Bool { try integer(in: 0...1) == 1 }

  /// A number that need not be whole, within bounds.
  mutating func number(in bounds: ClosedRange<Double>) throws(Contradiction) -> Double {
    let value = sqlite3_value_double(try next(SQLITE_FLOAT))
    guard bounds.contains(value) else { throw contradiction() }
    return value
  }

  /// A text.
  mutating func text() throws(Contradiction) -> String {
    let value = try next(SQLITE_TEXT)
    guard let bytes = sqlite3_value_text(value) else { throw contradiction() }
    let count = Int(sqlite3_value_bytes(value))
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  /// The identity of a fact or a session.
  mutating func id() throws(Contradiction) -> FactID {
    let value = try next(SQLITE_BLOB)
    guard let bytes = sqlite3_value_blob(value), sqlite3_value_bytes(value) == 16 else {
      throw contradiction()
    }
    return FactID(
      high: UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
      low: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
  }

  /// A study day.
  mutating func day() throws(Contradiction) -> StudyDay {
    StudyDay(number: try integer(in: Moment.possibleDays))
  }

  /// A study day, or none.
  mutating func dayIfAny() throws(Contradiction) -> StudyDay? { skipNull() ? nil : try day() }

  /// A time.
  mutating func time() throws(Contradiction) -> Timestamp {
    Timestamp(milliseconds: Int64(try integer(in: Moment.possibleTimes)))
  }

  /// A rating.
  mutating func rating() throws(Contradiction) -> Rating {
    guard let rating = Rating(rawValue: try integer(in: 1...4)) else { throw contradiction() }
    return rating
  }

  /// One of the words that an enumeration knows.
  mutating func word<Word: RawRepresentable<String>>() throws(Contradiction) -> Word {
    guard let word = Word(rawValue: try text()) else { throw contradiction() }
    return word
  }

  /// An identity, a time, an offset, a session and an ordinal.
  mutating func stamp() throws(Contradiction) -> Stamp {
    let id = try id()
    let time = try time()
    let offset = UTCOffset(minutes: try integer(in: Moment.possibleOffsets))
    let session = try self.id()
    return Stamp(
      id: id, moment: Moment(time: time, offset: offset), session: session, ordinal: try count())
  }
}
