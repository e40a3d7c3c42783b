/// What can tell who a person is.
public enum PersonalDetail: Hashable, Sendable {
  /// A telephone number.
  case phone
  /// An e-mail address.
  case email
  /// A number of the form of US social security numbers.
  case socialSecurity
  /// The number of a record or case.
  case recordNumber
  /// A full date of birth.
  case birthDate
}

extension PersonalDetail {
  /// What stands in a text, with its places.
  static func all(in words: Words) -> [(detail: Self, range: Range<Int>)] {
    // Most texts have no digit and no `@`, and are done.
    guard words.scalars.contains(where: { $0.isDigit || $0 == "@" }) else { return [] }
    return emails(in: words) + numbers(in: words) + birthDates(in: words)
  }

  private static func emails(in words: Words) -> [(Self, Range<Int>)] {
    let scalars = words.scalars
    return scalars.indices.filter { scalars[$0] == "@" }.compactMap { at in
      let start = scalars[..<at].reversed().prefix { $0.isPartOfAddress }.count
      var host = scalars[(at + 1)...].prefix { $0.isPartOfAddress }
      while host.last == "." || host.last == "-" { host.removeLast() }
      let labels = host.split(separator: ".")
      guard start > 0, labels.count > 1, labels.last.map({ $0.count > 1 }) == true else {
        return nil
      }
      // RFC 2606 keeps these for examples.
      let name = FoldedText(host).text
      let top = name.split(separator: ".").suffix(2).joined(separator: ".")
      let isReserved =
        ["example.com", "example.org", "example.net"].contains(top)
        || [".example", ".test", ".invalid"].contains(where: name.hasSuffix)
      return isReserved ? nil : (.email, (at - start)..<host.endIndex)
    }
  }

  private static func numbers(in words: Words) -> [(Self, Range<Int>)] {
    words.digitGroups.compactMap { number in
      let groups = number.groups.map(\.count)
      let digits = number.digits
      if groups == [3, 2, 4], number.isHyphenated { return (.socialSecurity, number.range) }
      if words.isRecord(before: number.range.lowerBound), digits.count >= 5 {
        return (.recordNumber, number.range)
      }
      let isInternational =
        number.range.lowerBound > 0
        && words.scalars[number.range.lowerBound - 1] == "+"
      let isPhone =
        (isInternational && digits.count >= 8)
        || (groups.count > 1 && digits.count >= 10 && !isQuantity(groups))
        || (groups == [3, 4] && number.isHyphenated && !digits.hasSuffix("0"))
      return isPhone && !isFictional(digits) ? (.phone, number.range) : nil
    }
  }

  /// Whether groups of digits are those of `1 000 000 000`, or of a date with a time behind it.
  private static func isQuantity(_ groups: [Int]) -> Bool {
    groups.dropFirst().allSatisfy { $0 == 3 } || groups.starts(with: [4, 2, 2])
      || groups.starts(with: [2, 2, 4])
  }

  /// Whether a number is kept for fiction in North America: 555-0100 to 555-0199.
  private static func isFictional(_ digits: String) -> Bool {
    digits.suffix(7).hasPrefix("55501") && digits.count >= 7
  }

  private static func birthDates(in words: Words) -> [(Self, Range<Int>)] {
    words.fullDates.filter { words.isBirth(before: $0.lowerBound) }.map { (.birthDate, $0) }
  }
}

extension Unicode.Scalar {
  /// Whether it is a digit of ASCII.
  var isDigit: Bool { ("0"..."9").contains(self) }

  fileprivate var isPartOfAddress: Bool {
    wordPart == .body || ["-", ".", "_", "+", "%"].contains(self)
  }
}
