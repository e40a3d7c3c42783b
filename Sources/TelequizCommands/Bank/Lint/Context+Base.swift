import BankLint
import QuestionBank

extension Context {
  /// The older versions of banks that are linted; those of other banks are left out.
  ///
  /// - Throws: `CommandFailure` when there is nothing to compare with.
  func baseRecords(at path: String, for check: BankCheck) throws -> [FileRecord] {
    var found = BankFiles()
    found.read(path, access: invocation.files)
    found.failures.map(\.message).forEach(complain)
    let records = found.files.compactMap { FileRecord($0) }
    guard !records.isEmpty else {
      throw CommandFailure("there are no banks to compare with in '\(path)'")
    }
    let banks = check.folders.flatMap(\.library.banks)
    let ids = Set(banks.map(\.id.text) + banks.flatMap(\.aka).map(\.text))
    return records.filter { $0.root.object == .subject || ids.contains($0.id) }
  }
}
