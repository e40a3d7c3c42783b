import BankLint
import QuestionBank
import TerminalText

extension Context {
  /// Writes a file with a field a line, or as it is if it is no bank and no subject.
  ///
  /// - Throws: `CommandFailure` when the file cannot be read.
  func writeFieldLines(of path: String) throws -> ExitStatus {
    switch invocation.files.read(path) {
    case .failure(let failure):
      throw CommandFailure(BankFileFailure(path: path, reason: failure).message)
    case .success(let bytes):
      let lines = FileRecord(SourceFile(name: path, bytes: bytes))?.fieldLines
      let text = String(decoding: bytes, as: UTF8.self)
      write(lines?.joined() ?? text.terminalSafe(lineBreaks: .kept))
      return .done
    }
  }
}

extension FileRecord {
  /// The bank or subject, then everything in it: a line for each object and for each of its fields.
  var fieldLines: [String] {
    let order: [ObjectKind] = [.category, .criterion, .concept, .source, .item]
    let records = [root] + order.flatMap { parts[$0] ?? [] }
    return records.flatMap { record -> [String] in
      let aka = record.aka.isEmpty ? [] : [("aka", record.aka.joined(separator: ", "))]
      let fields = aka + record.fields.map { ($0.name, $0.value.description) }
      return ["\(record.object) \(record.id)\n".terminalSafe(lineBreaks: .kept)]
        + fields.map { "  \($0): \($1.terminalSafe())\n" }
    }
  }
}
