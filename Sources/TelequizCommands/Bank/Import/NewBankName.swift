import BankExchange
import QuestionBank

/// What a new bank is called: what was asked for, or else what the file names say.
struct NewBankName {
  /// The id.
  let id: Bank.ID
  /// The title.
  let title: String

  /// Makes an id and a title.
  ///
  /// - Parameters:
  ///   - id: The id that was asked for.
  ///   - title: The title that was asked for.
  ///   - output: The path of the bank's file.
  ///   - source: The path of the file that is imported.
  /// - Throws: `UsageFailure` when the id that was asked for is none.
  init(id: String?, title: String?, output: String?, source: String) throws {
    let stem = (output ?? source).fileStem
    let proposed = Slug.made(of: stem) ?? "imported"
    if let id, Slug.made(of: id) != id {
      let near = Slug.made(of: id).map { "; '\($0)' is one" } ?? ""
      throw UsageFailure("'\(id.shortened)' is no id\(near)")
    }
    self.id = Bank.ID(id ?? proposed)
    self.title = title ?? (stem.trimmed.isEmpty ? self.id.text : stem.trimmed)
  }
}

extension String {
  /// The name of a file without its folder and what stands behind its first dot.
  fileprivate var fileStem: String {
    let name = split(separator: "/").last ?? ""
    return String(name.prefix { $0 != "." })
  }
}
