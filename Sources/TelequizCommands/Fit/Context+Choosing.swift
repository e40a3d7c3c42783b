import Practice
import QuestionBank
import Scheduling

extension Context {
  /// The model that the learner's memories are followed by.
  ///
  /// - Throws: `CommandFailure` when the progress file cannot be read.
  var modelInUse: ChosenModel { get throws { try rules.model } }

  /// Keeps the choice of a model: memories are followed by it from now on, from their first rating.
  ///
  /// - Parameters:
  ///   - parameters: The model and its parameters.
  ///   - extent: What they were fitted to; nil: they are the learner's wish.
  /// - Returns: How many concepts are due on another day than before.
  /// - Throws: `CommandFailure` when it cannot be kept; all is as it was then.
  func choose(_ parameters: NamedParameters, fittedTo extent: LogExtent?) throws -> Int {
    let before = try dueDays
    let choice = ParametersChoice(
      stamp: stampOfItsOwn(), parameters: parameters, origin: extent.map { .init($0) } ?? .wished)
    let log = try journal.log
    try reporting { () throws(FactLogFailure) in
      try log.append([.parameters(choice)], today: today)
    }
    modelInForce = nil
    let after = try dueDays
    return after.count { before[$0.key] != $0.value }
  }

  private var dueDays: [ConceptKey: StudyDay] {
    get throws {
      let progress = try progress
      let rules = try rules
      return progress.concepts.reduce(into: [:]) { days, concept in
        if case .rated(let day, _) = rules.standing(
          of: concept.key, concept.value, on: today)
        {
          days[concept.key] = day
        }
      }
    }
  }
}

extension ParametersChoice.Origin {
  /// What parameters were fitted to, told in local time as if it were UTC.
  init(_ extent: LogExtent) {
    let moments = extent.milliseconds ?? 0...0
    let day = { (milliseconds: Int) in
      StudyDay(
        containing: Moment(
          time: Timestamp(milliseconds: Int64(milliseconds)), offset: UTCOffset(minutes: 0)))
    }
    self = .fitted(
      .init(
        ratings: extent.targetCount, firstDay: day(moments.lowerBound),
        lastDay: day(moments.upperBound)))
  }
}
