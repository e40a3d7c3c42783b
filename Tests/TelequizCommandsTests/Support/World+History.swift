import Practice
import SimulatedPractice

extension World {
  /// A machine on which somebody has practised for some days, up to today.
  ///
  /// - Parameters:
  ///   - days: How many days ago the first answer was given, today included.
  ///   - answers: The most answers.
  ///   - seed: What chance starts from.
  /// - Returns: The machine.
  /// - Throws: Never; a log in memory takes everything.
  static func afterPractice(days: Int, answers: Int = .max, seed: UInt64 = 1) throws -> World {
    let world = World()
    let start = Moment.noon().studyDay
    let firstDay = world.now.studyDay - start - days + 1
    var learner = LifelikeLearner(curriculum: .shipped, firstDay: firstDay, seed: seed)
    try world.log.append(
      learner.practise(days: days, answers: answers), today: world.now.studyDay)
    return world
  }
}
