import BankExchange
import Practice
import Scheduling

/// Reviews in a table of another program, with the columns `card_id`, `review_rating` and
/// `review_time`; others are passed over.
struct ForeignReviewLog {
  /// The columns that must be there, in any order.
  static let columns = ["card_id", "review_rating", "review_time"]

  /// Why a table is no log of reviews.
  enum Fault: Error, Hashable {
    /// These columns are missing.
    case missingColumns([String])
    /// These rows cannot be read, each with its line.
    case rows([Row])

    /// A row that cannot be read.
    struct Row: Hashable {
      /// Its line, from 1.
      var line: Int
      /// What is the matter.
      var fault: LineFault
    }
  }

  /// The reviews; those with a rating that is none of the four, such as one set by hand, are left out.
  let reviews: ReviewLog

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - table: The table, its header first.
  ///   - guess: How likely an answer is right that is only guessed, 0...1.
  ///   - note: Is told after each row how many are read.
  /// - Throws: `Fault`, naming every row that cannot be read.
  init(
    _ table: CSVTable, guess: Double, counting note: (Int) -> Void = { _ in }
  ) throws(Fault) {
    let header = table.rows.first?.cells.map { $0.trimmed.lowercased() } ?? []
    let missing = Self.columns.filter { !header.contains($0) }
    let places = Self.columns.compactMap { header.firstIndex(of: $0) }
    guard missing.isEmpty else { throw .missingColumns(missing) }
    var cards: [String: [LoggedReview]] = [:]
    var faults: [Fault.Row] = []
    for (index, row) in table.rows.dropFirst().enumerated() {
      note(index + 1)
      do throws(LineFault) {
        let cells = try row.cells(at: places)
        guard let rating = try Self.rating(cells[1]) else { continue }
        cards[cells[0], default: []].append(
          LoggedReview(rating, atMilliseconds: try Self.milliseconds(cells[2]), guess: guess))
      } catch { faults.append(Fault.Row(line: row.line, fault: error)) }
    }
    guard faults.isEmpty else { throw .rows(faults) }
    reviews = ReviewLog(cards: cards.values)
  }

  /// One of the four ratings; nil for another whole number.
  private static func rating(_ text: String) throws(LineFault) -> Rating? {
    guard let number = Int(text) else {
      throw LineFault("no rating from 1 to 4: '\(text.shortened)'")
    }
    return Rating(rawValue: number)
  }

  /// Milliseconds since 1970 began in UTC, or a moment as ISO 8601 writes it, without an offset in UTC.
  private static func milliseconds(_ text: String) throws(LineFault) -> Int {
    // Up to the year 9999; numbers beyond are no moments.
    if let number = Int(text), (0...253_402_300_799_999).contains(number) { return number }
    let read = Moment(iso8601: text.replacingSpace, localOffset: { _ in UTCOffset(minutes: 0) })
    guard let moment = read else {
      throw LineFault("no time in milliseconds or as in 2026-11-22T18:30:00Z: '\(text.shortened)'")
    }
    return Int(moment.time.milliseconds)
  }
}

extension CSVTable.Row {
  /// The cells in the places of columns.
  fileprivate func cells(at places: [Int]) throws(LineFault) -> [String] {
    guard !isBroken else { throw LineFault("a quote that is not closed, or text behind one") }
    guard places.allSatisfy(cells.indices.contains) else {
      throw LineFault("fewer cells than the first line has")
    }
    return places.map { cells[$0].trimmed }
  }
}

extension String {
  /// The text with a `T` for the space that some programs put between day and time.
  fileprivate var replacingSpace: String {
    guard count > 10, self[index(startIndex, offsetBy: 10)] == " " else { return self }
    return prefix(10) + "T" + dropFirst(11)
  }
}
