import BankExchange
import Practice
import QuestionBank
import TerminalText

/// What the lines of a file add to the learner's facts.
struct FactImport {
  /// A line that nothing was made of.
  struct Skip: Hashable {
    /// Its number, from 1.
    var line: Int
    /// Why.
    var words: String
  }

  /// The lines that were left out.
  private(set) var skipped: [Skip] = []
  /// How many records were there before.
  private(set) var alreadyThere = 0
  /// What is new.
  var new: [Fact] { union.added }

  private var union: FactUnion
  private let own: Set<FactID>

  /// Starts with the learner's own facts.
  init(into facts: [Fact]) {
    union = FactUnion(of: facts)
    own = Set(facts.map(\.stamp.id))
  }

  /// Reads lines as `progress export` writes them.
  ///
  /// - Parameters:
  ///   - lines: The lines, without their ends.
  ///   - counting: Is told how many were read, after each.
  mutating func read(lines: [ArraySlice<UInt8>], counting: (Int) -> Void = { _ in }) {
    for (index, line) in lines.enumerated() {
      if !line.allSatisfy({ $0 == 0x20 || $0 == 0x0D }) { read(line, index + 1) }
      counting(index + 1)
    }
  }

  private mutating func read(_ line: ArraySlice<UInt8>, _ number: Int) {
    do throws(JSONFault) {
      let value = try JSONReader.value(line)
      take(number) { () throws(LineFault) in try Fact(value) }
    } catch {
      skip(number, "no JSON from column \(error.column) on")
    }
  }

  /// Reads the rows of a table behind its header.
  ///
  /// - Parameters:
  ///   - rows: The rows.
  ///   - order: The place of each of our columns.
  ///   - table: Looks items up.
  ///   - counting: Is told how many were read, after each.
  mutating func read(
    rows: some Collection<CSVTable.Row>, order: [Int], in table: AnswerTable,
    counting: (Int) -> Void = { _ in }
  ) {
    var table = table
    var lines: [FactID: Int] = [:]
    for (index, row) in rows.enumerated() {
      counting(index + 1)
      guard !row.isBroken, row.cells.count == order.count else {
        skip(row.line, row.isBroken ? "a quote is never closed" : "not four cells")
        continue
      }
      do throws(LineFault) {
        let review = try table.review(order.map { row.cells[$0].trimmed })
        let id = review.stamp.id
        if own.contains(id) {
          // Its bank may have changed since.
          alreadyThere += 1
        } else if let first = lines[id] {
          skip(row.line, "the same as line \(first)")
        } else {
          lines[id] = row.line
          take(row.line) { () throws(LineFault) in .review(review) }
        }
      } catch {
        skip(row.line, error.words)
      }
    }
  }

  private mutating func take(_ line: Int, _ make: () throws(LineFault) -> Fact) {
    let fact: Fact
    do throws(LineFault) {
      fact = try make()
    } catch {
      return skip(line, error.words)
    }
    do throws(FactUnion.Conflict) {
      if try union.add([fact]) == 0 { alreadyThere += 1 }
    } catch {
      skip(line, "another record has the identity \(error.id) already")
    }
  }

  private mutating func skip(_ line: Int, _ words: String) {
    skipped.append(Skip(line: line, words: words))
  }

  /// What came of it, as a sentence without its end.
  var summary: String {
    let answers = counted(new.answerCount, "answer")
    let what =
      new.isEmpty ? "nothing new" : "\(counted(new.count, "new record")), \(answers) among them"
    let there = alreadyThere == 0 ? "" : "; \(alreadyThere) there already"
    let left = skipped.isEmpty ? "" : "; \(counted(skipped.count, "line")) left out"
    return what + there + left
  }
}
