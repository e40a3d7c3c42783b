/// A number with its noun: "1 concept", "3 concepts", "1,200 answers".
public func counted(_ number: Int, _ singular: String, plural: String? = nil) -> String {
  "\(grouped(number)) \(number == 1 ? singular : plural ?? singular + "s")"
}

/// A number with a comma before every three digits: "100,000".
public func grouped(_ number: Int) -> String {
  var digits = String(number.magnitude)[...]
  var groups: [Substring] = []
  while digits.count > 3 {
    groups.append(digits.suffix(3))
    digits = digits.dropLast(3)
  }
  groups.append(digits)
  return (number < 0 ? "-" : "") + groups.reversed().joined(separator: ",")
}

extension BidirectionalCollection<String> {
  /// The words as a sentence lists them: "a", "a and b", "a, b and c".
  public func listed(_ conjunction: String = "and") -> String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " \(conjunction) \(last)"
  }
}
