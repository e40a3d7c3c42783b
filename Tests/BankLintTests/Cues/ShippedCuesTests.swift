import QuestionBank
import StandardBanks
import Testing

@testable import BankLint

@Suite("The shipped banks")
struct ShippedCuesTests {
  private static let files: [SourceFile] = (0..<standard_bank_count()).compactMap { index in
    standard_bank(index).map { file in
      SourceFile(
        name: String(cString: file.pointee.name),
        bytes: Array(UnsafeBufferPointer(start: file.pointee.bytes, count: file.pointee.length)))
    }
  }
  private static let library = LintedLibrary(Library(reading: files), files: files)

  @Test("give no answer away by a word, by all words, by length or by form")
  func clean() {
    let settings = LintSettings()
    let found = Linting.findings(
      in: Self.library, files: Set(Self.files.map(\.name)), settings: settings)
    let lints: Set<Lint> = [.cueWord, .predictableLabels, .lengthCue, .formatCue]
    #expect(Self.library.banks.count == 3)
    #expect(found.filter { lints.contains($0.lint) } == [])
  }

  @Test("do so without a word that is allowed to")
  func honest() {
    for bank in Self.library.banks { #expect(bank.allowedCues == []) }
  }
}
