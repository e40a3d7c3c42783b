import BankExchange
import Practice

/// A file that records or answers are imported from.
struct FactSource {
  private let path: String
  private let bytes: [UInt8]

  /// Reads the file, or standard input for `-`.
  ///
  /// - Throws: `CommandFailure`.
  init(_ path: String, in context: Context) throws {
    self.path = path == "-" ? "standard input" : context.paths.shown(path)
    let files = context.invocation.files
    switch files.readRecords(path == "-" ? nil : path) {
    case .success(let content): bytes = content
    case .failure(let failure):
      let reason = files.kind(path) == .folder ? "it is a folder" : failure.words
      throw CommandFailure("cannot read \(self.path): \(reason)")
    }
  }

  /// What it adds to the learner's facts; nothing is changed.
  ///
  /// - Throws: `CommandFailure` when it is neither of the two formats.
  func facts(in context: Context) throws -> FactImport {
    let log = try context.journal.log
    var found = FactImport(
      into: try context.reporting { () throws(FactLogFailure) in try log.facts() })
    if isJSON {
      let lines = content.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      context.metered("reading", steps: lines.count) { found.read(lines: lines, counting: $0) }
    } else {
      let (rows, order) = try table()
      let table = AnswerTable(
        library: context.library, now: context.now, localOffset: context.invocation.localOffset)
      context.metered("reading", steps: rows.count) {
        found.read(rows: rows, order: order, in: table, counting: $0)
      }
    }
    return found
  }

  /// The bytes behind a byte-order mark.
  private var content: ArraySlice<UInt8> {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
  }

  private var isJSON: Bool {
    content.first { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D } == UInt8(ascii: "{")
  }

  private func table() throws -> (rows: ArraySlice<CSVTable.Row>, order: [Int]) {
    let table: CSVTable
    do throws(ForeignFileFault) {
      table = try CSVTable(reading: bytes)
    } catch {
      let what = error == .empty ? "it is empty" : "it is no text"
      throw CommandFailure("cannot import \(path): \(what)")
    }
    guard let header = table.rows.first, let order = AnswerTable.order(of: header.cells) else {
      throw CommandFailure(
        "cannot import \(path): its first line is neither a record of 'telequiz progress export'"
          + " nor \(AnswerTable.columns.joined(separator: ",")).")
    }
    return (table.rows.dropFirst(), order)
  }
}
