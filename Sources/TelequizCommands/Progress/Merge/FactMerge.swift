import Practice
import ProgressStore
import TerminalText

/// What other progress files add to the learner's own.
struct FactMerge {
  /// What is said of each file, in the order in which they were read.
  private(set) var news: [StyledText] = []

  /// What none of the learner's own records is.
  var new: [Fact] { union.added }

  private let context: Context
  private var union: FactUnion

  /// Starts with the learner's own facts; the file need not exist.
  ///
  /// - Throws: `CommandFailure` when it cannot be read.
  init(into context: Context) throws {
    self.context = context
    let log = try context.journal.log
    union = FactUnion(
      of: try context.reporting { () throws(FactLogFailure) in try log.facts() })
  }

  /// Reads another file, without changing anything.
  ///
  /// - Throws: `CommandFailure` when it cannot be merged.
  mutating func read(_ path: String) throws {
    let shown = context.paths.shown(path)
    let start = union.added.count
    let facts = try facts(in: path, shown)
    do throws(FactUnion.Conflict) {
      _ = try union.add(facts)
    } catch {
      throw CommandFailure(
        "cannot merge \(shown): it holds another record under the identity \(error.id) than your"
          + " progress or a file before it.\nNothing was changed.")
    }
    let new = union.added[start...]
    let answers = counted(Array(new).answerCount, "answer")
    let what =
      new.isEmpty ? "nothing new" : "\(counted(new.count, "new record")), \(answers) among them"
    news.append(StyledText("\(shown): \(what)"))
  }

  private func facts(in path: String, _ shown: String) throws -> [Fact] {
    guard context.invocation.files.kind(path) != nil else {
      throw CommandFailure(
        "cannot merge \(shown): no such file or folder.\nNothing was changed.")
    }
    let examined: ExaminedFacts?
    do throws(FactLogFailure) {
      examined = try context.invocation.examineFacts(path, shown)
    } catch {
      throw CommandFailure("cannot merge: \(error.cause).\nNothing was changed.")
    }
    // What is wrong there would be wrong here for good: facts are never taken away.
    guard let problem = examined?.problems.first else { return examined?.facts ?? [] }
    throw CommandFailure(
      "cannot merge \(shown): \(problem.words).\nNothing was changed;"
        + " 'telequiz progress verify --progress \(shown.shellQuoted)' says more.")
  }
}
