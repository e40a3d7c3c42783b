import Practice
import Scheduling

extension ParametersChoice {
  /// Reads what `members` are written as.
  ///
  /// - Throws: `LineFault`.
  init(_ members: MemberReader, _ stamp: Stamp) throws(LineFault) {
    let parameters = NamedParameters(
      model: try members.text("model"), values: try members.numbers("parameters"))
    guard members.value("ratings") != nil else {
      self.init(stamp: stamp, parameters: parameters, origin: .wished)
      return
    }
    let extent = Extent(
      ratings: try members.integer("ratings", in: 0...Int(Int32.max)),
      firstDay: try members.day("firstDay"), lastDay: try members.day("lastDay"))
    self.init(stamp: stamp, parameters: parameters, origin: .fitted(extent))
  }
}

extension MemberReader {
  fileprivate func numbers(_ name: String) throws(LineFault) -> [Double] {
    guard case .array(let elements)? = value(name) else { throw Self.fault(name, "a list") }
    var numbers: [Double] = []
    for element in elements {
      switch element {
      case .number(let number): numbers.append(number)
      case .integer(let number): numbers.append(Double(number))
      case .null, .bool, .string, .array, .object:
        throw Self.fault(name, "a list of numbers")
      }
    }
    return numbers
  }

  fileprivate func day(_ name: String) throws(LineFault) -> StudyDay {
    guard let date = CivilDate(iso8601: try text(name)) else { throw Self.fault(name, "a date") }
    return StudyDay(number: date.dayNumber)
  }
}
