import Foundation
import ProjectFiles
import QuestionBank
import StrictYAML
import Testing

@testable import BankLint

@Suite("The shipped banks, linted")
struct ShippedBanksTests {
  private static let bench: Bench = {
    let folder = ProjectFiles.url("QuestionBanks")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let files = names.filter { $0.hasSuffix(".yaml") }.map {
      ($0, (try? String(contentsOf: folder.appending(path: $0), encoding: .utf8)) ?? "")
    }
    var settings = LintSettings()
    settings.isStrict = true
    return Bench(Dictionary(uniqueKeysWithValues: files), settings: settings)
  }()
}
