import BankExchange
import Practice
import QuestionBank
import Scheduling

extension Context {
  /// The learner's own reviews.
  ///
  /// - Throws: `CommandFailure` when the progress file cannot be read.
  func learnedLog() throws -> LearnedLog {
    LearnedLog(
      source: .progress,
      reviews: ReviewLog(
        of: try answerLog(), renames: library.renames, curriculum: curriculum,
        model: try rules.model))
  }

  /// The reviews in a file of another program, or on standard input for `-`.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - categories: Among how many categories was chosen; nil: nothing was.
  /// - Returns: The reviews.
  /// - Throws: `CommandFailure` when it cannot be read or is no log.
  func learnedLog(in path: String, categories: Int?) throws -> LearnedLog {
    let shown = path == "-" ? "standard input" : paths.shown(path)
    let bytes: [UInt8]
    switch path == "-" ? invocation.files.readInput() : invocation.files.read(path) {
    case .success(let content): bytes = content
    case .failure(let failure):
      let reason = invocation.files.kind(path) == .folder ? "it is a folder" : failure.words
      throw CommandFailure("cannot read \(shown): \(reason)")
    }
    let table: CSVTable
    do throws(ForeignFileFault) {
      table = try CSVTable(reading: bytes)
    } catch {
      throw CommandFailure(
        "cannot read \(shown): \(error == .empty ? "it is empty" : "it is no text")")
    }
    let log = try metered("reading", steps: table.rows.count) { note in
      do throws(ForeignReviewLog.Fault) {
        return try ForeignReviewLog(
          table, guess: categories.map { 1 / Double($0) } ?? 0, counting: note)
      } catch { throw CommandFailure(error.words(about: shown)) }
    }
    return LearnedLog(source: .file(shown), reviews: log.reviews)
  }
}

extension ForeignReviewLog.Fault {
  /// How many rows are told of.
  private static let mostRows = 10

  /// The fault in words, a line for each row.
  fileprivate func words(about file: String) -> String {
    switch self {
    case .missingColumns(let names):
      return "\(file) is no log of reviews: its first line lacks \(names.joined(separator: ", "))"
    case .rows(let rows):
      let told = rows.prefix(Self.mostRows).map { "\(file):\($0.line): \($0.fault.words)" }
      let rest = rows.count - told.count
      return (told + (rest > 0 ? ["and \(rest) more"] : [])).joined(separator: "\n")
    }
  }
}
