/// Moments as ISO 8601 writes them.
extension Moment {
  /// The moment to the millisecond with its offset: `2026-11-22T18:30:00.250+01:00`.
  public var iso8601: String {
    let local = time.milliseconds + Int64(offset.minutes) * 60_000
    let (day, millisecondsOfDay) = floorDivision(local, by: 86_400_000)
    let date = CivilDate(dayNumber: Int(day))
    let milliseconds = Int(millisecondsOfDay)
    let clock = [milliseconds / 3_600_000, milliseconds / 60_000 % 60, milliseconds / 1_000 % 60]
      .map { digits($0, 2) }.joined(separator: ":")
    let ahead = abs(offset.minutes)
    return "\(date.iso8601)T\(clock).\(digits(milliseconds % 1_000, 3))"
      + "\(offset.minutes < 0 ? "-" : "+")\(digits(ahead / 60, 2)):\(digits(ahead % 60, 2))"
  }

  /// Reads a date with or without a time of day and an offset; nil for anything else.
  ///
  /// `2026-11-22`, which means noon, `2026-11-22T18:30`, with seconds and a fraction of them if
  /// wanted, and behind it `Z`, `+01:00`, `+0100`, `+01`, or nothing for local time.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - localOffset: How far local time is ahead of UTC at a time; asked for only when the text has
  ///     no offset. Of a time that exists twice in a night, either is meant.
  public init?(iso8601 text: String, localOffset: (Timestamp) -> UTCOffset) {
    let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard let date = parts.first.flatMap({ CivilDate(iso8601: String($0)) }) else { return nil }
    var millisecondsOfDay: Int64 = 12 * 3_600_000
    var given: UTCOffset?
    if parts.count == 2 {
      let isSign = { (character: Character) in character == "+" || character == "-" }
      let clockEnd = parts[1].firstIndex { isSign($0) || $0 == "Z" } ?? parts[1].endIndex
      guard let read = Self.millisecondsOfDay(parts[1][..<clockEnd]) else { return nil }
      millisecondsOfDay = read
      if clockEnd < parts[1].endIndex {
        guard let offset = UTCOffset(iso8601: parts[1][clockEnd...]) else { return nil }
        given = offset
      }
    }
    let local = Int64(date.dayNumber) * 86_400_000 + millisecondsOfDay
    func time(at offset: UTCOffset) -> Timestamp {
      Timestamp(milliseconds: local - Int64(offset.minutes) * 60_000)
    }
    // The offset is asked for at a time that is itself a guess, so it is asked for twice.
    let offset = given ?? localOffset(time(at: localOffset(Timestamp(milliseconds: local))))
    self.init(time: time(at: offset), offset: offset)
  }

  /// Reads `hh:mm`, `hh:mm:ss` or `hh:mm:ss.fff`; digits beyond the millisecond are dropped.
  private static func millisecondsOfDay(_ text: some StringProtocol) -> Int64? {
    let fields = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(fields.count), let hour = number(fields[0], digits: 2, upTo: 23),
      let minute = number(fields[1], digits: 2, upTo: 59)
    else { return nil }
    var milliseconds = Int64(hour * 60 + minute) * 60_000
    guard fields.count == 3 else { return milliseconds }
    let seconds = fields[2].split(
      separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let second = number(seconds[0], digits: 2, upTo: 59) else { return nil }
    milliseconds += Int64(second) * 1_000
    guard seconds.count == 2 else { return milliseconds }
    let places = seconds[1].count
    let padded = seconds[1].prefix(3) + String(repeating: "0", count: max(0, 3 - places))
    guard (1...9).contains(places), seconds[1].utf8.allSatisfy(isDigit),
      let fraction = number(padded, digits: 3, upTo: 999)
    else { return nil }
    return milliseconds + Int64(fraction)
  }
}

extension CivilDate {
  /// The date as ISO 8601 writes it: `2026-11-22`.
  public var iso8601: String {
    "\(year < 0 ? "-" : "")\(digits(abs(year), 4))-\(digits(month, 2))-\(digits(day, 2))"
  }

  /// Reads `2026-11-22`; nil for anything else and for days that no calendar has.
  public init?(iso8601 text: String) {
    let fields = text.split(separator: "-", omittingEmptySubsequences: false)
    guard fields.count == 3, let year = number(fields[0], digits: 4, upTo: 9999),
      let month = number(fields[1], digits: 2, upTo: 12),
      let day = number(fields[2], digits: 2, upTo: 31)
    else { return nil }
    let date = CivilDate(year: year, month: month, day: day)
    guard CivilDate(dayNumber: date.dayNumber) == date else { return nil }
    self = date
  }
}

extension UTCOffset {
  /// Reads `Z`, `+01:00`, `+0100` or `+01`; at most 18 hours, the range of ISO 8601 in practice.
  fileprivate init?(iso8601 text: some StringProtocol) {
    guard text != "Z" else {
      self.init(minutes: 0)
      return
    }
    let digits = String(text.dropFirst().filter { $0 != ":" })
    let isWellFormed =
      text.count == 3 || text.count == 5 || text.count == 6 && text.dropFirst(3).first == ":"
    guard isWellFormed, let hours = number(digits.prefix(2), digits: 2, upTo: 18),
      digits.count == 2 || digits.count == 4,
      let minutes = digits.count == 2 ? 0 : number(digits.suffix(2), digits: 2, upTo: 59)
    else { return nil }
    self.init(minutes: (text.hasPrefix("-") ? -1 : 1) * (hours * 60 + minutes))
  }
}

private func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}

private func number(_ text: some StringProtocol, digits: Int, upTo limit: Int) -> Int? {
  guard text.utf8.count == digits, text.utf8.allSatisfy(isDigit), let value = Int(text),
    value <= limit
  else { return nil }
  return value
}

private func digits(_ value: Int, _ count: Int) -> String {
  let text = String(value)
  return String(repeating: "0", count: max(0, count - text.count)) + text
}

private func floorDivision(_ value: Int64, by divisor: Int64) -> (quotient: Int64, remainder: Int64)
{
  let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
  return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
}
