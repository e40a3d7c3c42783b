import HypertextPages
import QuestionBank

extension Context {
  /// What the banks of today are called.
  var bankTitles: [Bank.ID: String] {
    Dictionary(library.banks.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
  }

  /// Writes a page to a file; `-` is standard output.
  ///
  /// - Throws: `CommandFailure`; what was there before is there still.
  func deliver(_ page: Page, to path: String, replacing: Bool) throws {
    try deliver(page.text, to: path == "-" ? nil : path, replacing: replacing)
  }
}
