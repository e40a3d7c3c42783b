// Writes the progress of somebody who never was into a file, to look at statistics:
//   swift run simulated-history FILE DAYS [ANSWERS [SEED]]
// The last day is 22 November 2026; the same numbers give the same history.
import Practice
import ProgressStore
import QuestionBank
import SimulatedPractice

let arguments = CommandLine.arguments
guard arguments.count >= 3, let days = Int(arguments[2]), days > 0 else {
  print("usage: simulated-history FILE DAYS [ANSWERS [SEED]]")
  throw CancellationError()
}
let answers = arguments.count > 3 ? Int(arguments[3]) ?? .max : .max
let seed = arguments.count > 4 ? UInt64(arguments[4]) ?? 1 : 1
let firstDay =
  CivilDate(year: 2026, month: 11, day: 22).dayNumber
  - CivilDate(year: 2026, month: 3, day: 2).dayNumber - days + 1
var learner = LifelikeLearner(curriculum: .shipped, firstDay: firstDay, seed: seed)
let facts = learner.practise(days: days, answers: answers)
let today = Moment.noon(firstDay + days - 1).studyDay
try ProgressStore(opening: arguments[1]).append(facts, today: today)
print("\(facts.count) facts on \(days) days until \(today.date.iso8601)")
