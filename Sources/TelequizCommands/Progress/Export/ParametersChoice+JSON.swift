import Practice
import Scheduling

extension ParametersChoice {
  /// What a choice of parameters has besides its stamp: the model and its numbers; for fitted ones also
  /// how many ratings of which days they were fitted to.
  var members: [(String, JSONValue)] {
    let chosen: [(String, JSONValue)] = [
      ("model", .string(parameters.model)),
      ("parameters", .array(parameters.values.map { .number($0) })),
    ]
    guard case .fitted(let extent) = origin else { return chosen }
    return chosen + [
      ("ratings", .integer(extent.ratings)), ("firstDay", .day(extent.firstDay)),
      ("lastDay", .day(extent.lastDay)),
    ]
  }
}
