extension Words {
  /// A number written in groups of digits.
  struct DigitGroups: Hashable {
    /// The groups, as places in the text.
    var groups: [Range<Int>]
    /// All of its digits.
    var digits: String
    /// Whether nothing but hyphens is between the groups.
    var isHyphenated: Bool

    /// Where it stands.
    var range: Range<Int> { groups[0].lowerBound..<groups[groups.count - 1].upperBound }
  }

  /// The numbers of the text: groups of digits with at most a space and one of `-./()` between them, as
  /// telephone numbers are written.
  var digitGroups: [DigitGroups] {
    var numbers: [DigitGroups] = []
    for group in digitRuns {
      let gap = numbers.last.map { scalars[$0.range.upperBound..<group.lowerBound] }
      let digits = String(String.UnicodeScalarView(scalars[group]))
      if let gap, gap.count <= 2, gap.allSatisfy({ " -./()".unicodeScalars.contains($0) }) {
        numbers[numbers.count - 1].groups.append(group)
        numbers[numbers.count - 1].digits += digits
        if !gap.elementsEqual(["-"]) { numbers[numbers.count - 1].isHyphenated = false }
      } else {
        numbers.append(DigitGroups(groups: [group], digits: digits, isHyphenated: true))
      }
    }
    return numbers
  }

  private var digitRuns: [Range<Int>] {
    scalars.split { !$0.isDigit }.map { $0.startIndex..<$0.endIndex }
  }

  /// The dates with day, month and year: `3/14/1961`, `14.03.1961`, `1961-03-14`, `14 March 1961`,
  /// `March 14, 1961`.
  var fullDates: [Range<Int>] {
    let numeric = digitGroups.filter { number in
      let lengths = number.groups.map(\.count)
      return lengths.count == 3 && lengths.count(where: { $0 == 4 }) == 1
        && lengths.allSatisfy { $0 == 4 || $0 <= 2 } && lengths[1] <= 2
    }
    .map(\.range)
    let named = zip(all, zip(all.dropFirst(), all.dropFirst(2))).compactMap {
      first, rest -> Range<Int>? in
      let (second, third) = rest
      let isDay = { (word: Word) in
        word.range.count <= 4 && self.scalars[word.range.lowerBound].isDigit
      }
      let isYear =
        third.text.utf8.count == 4 && third.text.utf8.allSatisfy { (0x30...0x39).contains($0) }
      let hasMonth =
        isDay(first) && second.isMonth || first.isMonth && isDay(second)
      return isYear && hasMonth ? first.range.lowerBound..<third.range.upperBound : nil
    }
    return numeric + named
  }

  /// Whether the words before a place announce the number of a record.
  func isRecord(before place: Int) -> Bool {
    let before = words(3, before: place)
    return before.last == "mrn" || before.contains("mrn")
      || ["number", "no", "nr", "id"].contains(before.last ?? "")
        && !before.dropLast().filter(["record", "patient", "case", "chart", "insurance"].contains)
          .isEmpty
  }

  /// Whether the words before a place announce a date of birth.
  func isBirth(before place: Int) -> Bool {
    words(3, before: place).contains { Self.birthWords.contains($0) }
  }

  private static let birthWords: Set = [
    "born", "birth", "birthdate", "birthday", "dob", "geboren", "geb", "geburtsdatum", "né", "née",
    "naissance", "nacido", "nacida", "nacimiento", "nato", "nata",
  ]

  private func words(_ count: Int, before place: Int) -> [String] {
    let end = all.firstIndex { $0.range.lowerBound >= place } ?? all.count
    return all[max(0, end - count)..<end].map(\.text)
  }
}

extension Word {
  fileprivate var isMonth: Bool {
    text.count >= 3 && Self.months.contains { $0.hasPrefix(text) }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "januar", "februar", "märz", "mai", "juni", "juli",
    "oktober",
    "dezember",
  ]
}
