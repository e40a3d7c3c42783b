import GRDB
import Practice

extension Database {
  /// Which of the models that the learner chose is in force; choices dated after tomorrow do not count yet.
  func choices(_ names: Names, today: StudyDay) throws -> ChoiceInForce {
    var choices = ChoiceInForce()
    guard try count(.parameters) > 0 else { return choices }
    for kind in [FactKind.parameters, .forgotten] {
      try forEachRow(of: "select \(kind.columns) from \(kind.rawValue)", place: kind.rawValue) {
        let fact = try kind.fact(&$0, names)
        if fact.stamp.moment.studyDay <= today + 1 { choices.add(fact) }
      }
    }
    return choices
  }
}
