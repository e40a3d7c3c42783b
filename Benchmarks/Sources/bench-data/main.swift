import BenchmarkData
import Foundation
import Practice
import ProgressStore
import QuestionBank
import Scheduling
import Workload

// usage: bench-data bank ITEMS FILE | progress REVIEWS FILE | read TIMES FILE | fit TIMES LOG
//        | simulate TIMES CARDS
//
// Writes a generated bank; writes a progress file of generated reviews and prints its last study day
// as YYYY-MM-DD; reads a bank so many times; fits models to a log so many times and prints the
// milliseconds of each, then the log loss; or simulates a year of cards, 20 new and 200 reviews a day,
// and prints the milliseconds of each, then the reviews and the cards remembered at the end.
let arguments = CommandLine.arguments.dropFirst()
guard arguments.count == 3, let count = arguments.dropFirst().first.flatMap({ Int($0) }),
  count > 0, let what = arguments.first, let path = arguments.last
else {
  FileHandle.standardError.write(
    Data(
      ("usage: bench-data bank ITEMS FILE | progress REVIEWS FILE | read TIMES FILE | fit TIMES LOG"
        + " | simulate TIMES CARDS\n").utf8))
  exit(64)
}
switch what {
case "bank":
  try Data(GeneratedBank.text(items: count).utf8).write(to: URL(filePath: path))
case "progress":
  let facts = GeneratedReviews.facts(reviews: count, of: try ShippedBanks.curriculum())
  let lastDay = GeneratedReviews.lastDay(of: count)
  let store = try ProgressStore(opening: path)
  try store.append(facts, today: lastDay)
  let date = lastDay.date
  print("\(date.year)-\(String(100 + date.month).suffix(2))-\(String(100 + date.day).suffix(2))")
case "read":
  let file = SourceFile(name: path, bytes: [UInt8](try Data(contentsOf: URL(filePath: path))))
  for _ in 0..<count {
    guard Library(reading: [file]).diagnostics.isEmpty else { exit(1) }
  }
case "fit":
  let log = try LearnersLog.read(path)
  try time("FSRS-6", LearnersLog.Fitting<FSRS6>(to: log, .leftOut), count)
  try time("FSRS-7", LearnersLog.Fitting<FSRS7>(to: log, .leftOut), count)
  try time("FSRS-7 with same-day reviews", LearnersLog.Fitting<FSRS7>(to: log, .included), count)
case "simulate":
  guard let cards = Int(path), cards > 0 else { exit(64) }
  simulate(.fsrs6(FSRS6()), cards: cards, count)
  simulate(.fsrs7(FSRS7()), cards: cards, count)
default:
  FileHandle.standardError.write(
    Data("bench-data: no '\(what)'; bank, progress, read, fit or simulate\n".utf8))
  exit(64)
}

func time<Model: FittableModel>(
  _ name: String, _ fitting: LearnersLog.Fitting<Model>, _ count: Int
) throws {
  func row<Result>(_ work: String, _ body: () throws -> Result, loss: (Result) throws -> Double)
    rethrows
  {
    var times: [Double] = []
    var result = try body()
    for _ in 0..<count {
      let took = try ContinuousClock().measure { result = try body() }
      times.append(took / .milliseconds(1))
    }
    print("\(name)\t\(work)\t\(times.map { "\($0)" }.joined(separator: " "))\t\(try loss(result))")
  }
  row("fit", fitting.fitted, loss: fitting.meanLoss(under:))
  try row("five folds", fitting.folds, loss: fitting.foldLoss(of:))
}

func simulate(_ model: ChosenModel, cards: Int, _ count: Int) {
  let workload = CardWorkload(
    model: model, desiredRetention: 0.9, cards: cards, newADay: 20, reviewsADay: 200)
  var times: [Double] = []
  var days = workload.run(days: 365, seed: 0)
  for seed in 0..<count {
    let took = ContinuousClock().measure { days = workload.run(days: 365, seed: UInt64(seed)) }
    times.append(took / .milliseconds(1))
  }
  let reviews = days.reduce(0) { $0 + $1.reviews }
  let remembered = days.last?.remembered ?? 0
  print(
    "\(model.parameters.model)\t\(times.map { "\($0)" }.joined(separator: " "))\t\(reviews)\t\(remembered)"
  )
}
