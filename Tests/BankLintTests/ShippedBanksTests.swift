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
    return Bench(Dictionary(uniqueKeysWithValues: files), settings: .strict)
  }()

  @Test("pass a strict run: whatever is found is a note")
  func pass() {
    let settings = LintSettings.strict
    let failing = Self.bench.findings.filter { settings.level(of: $0.kind.flaw) > .note }
    #expect(
      failing.map { "\($0.file):\($0.span.start): \($0.message) [\($0.lint.rawValue)]" } == [])
    #expect(Self.bench.diagnostics.isEmpty)
  }

  @Test("allow these things alone, and say why")
  func allowances() {
    let allowed = Self.bench.allowed.map { finding in
      "\(finding.item?.text ?? "-"): \(finding.lint.rawValue) -- \(finding.allowance?.reason ?? "")"
    }
    // The concept `subset` is about names on signs that prove nothing.
    #expect(
      Set(allowed) == [
        "quiet-lounge-hives: answer-leak -- the sign says one category, the service is another",
        "lounge-screen-hives: answer-leak -- the sign says one category, the service is another",
        "friendly-chat-leaflet: answer-leak -- the leaflet denies what the service is",
        "friendly-chat-leaflet: negative-stem -- the leaflet denies what the service is",
        "video-line-leaflet: answer-leak -- the leaflet says one category, the service is another",
      ])
  }

  @Test("have notes on these things alone")
  func notes() {
    let counts = Dictionary(Self.bench.findings.map { ($0.lint, 1) }, uniquingKeysWith: +)
    // The addresses are those at which the quotations were read. Of the services that take a
    // handler's standing from a denial, and of those with long words, each was looked at.
    #expect(
      counts.keys.sorted { $0.code < $1.code } == [.weakSource, .negativeStem, .readingLevel])
    #expect(counts[.weakSource] == 4)
    #expect(counts[.negativeStem] == 1)
  }
}

extension LintSettings {
  fileprivate static var strict: LintSettings {
    var settings = LintSettings()
    settings.isStrict = true
    return settings
  }
}
