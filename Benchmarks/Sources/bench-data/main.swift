import BenchmarkData
import Foundation
import Practice
import ProgressStore
import QuestionBank

// usage: bench-data bank ITEMS FILE | bench-data progress REVIEWS FILE | bench-data read TIMES FILE
//
// Writes a generated bank; writes a progress file of generated reviews and prints its last study day
// as YYYY-MM-DD; or reads a bank so many times.
let arguments = CommandLine.arguments.dropFirst()
guard arguments.count == 3, let count = arguments.dropFirst().first.flatMap({ Int($0) }),
  count > 0, let what = arguments.first, let path = arguments.last
else {
  FileHandle.standardError.write(
    Data("usage: bench-data bank ITEMS FILE | progress REVIEWS FILE | read TIMES FILE\n".utf8))
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
default:
  FileHandle.standardError.write(Data("bench-data: no '\(what)'; bank, progress or read\n".utf8))
  exit(64)
}
