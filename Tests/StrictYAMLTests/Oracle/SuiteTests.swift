import Foundation
import ProjectFiles
import StrictYAML
import Testing

@Suite("yaml-test-suite", .enabled(if: !SuiteCase.all.isEmpty))
struct SuiteTests {
  @Test("every case in the profile means what YAML 1.2 says, and the same to Yams")
  func accepted() {
    for suiteCase in SuiteCase.all {
      let document = Document(parsing: suiteCase.yaml)
      guard document.problems.isEmpty else { continue }
      #expect(document.root.outline == outlineByYams(suiteCase.yaml), "\(suiteCase.name)")
      // Readers differ on a text that the end of the file cuts off; we side with libyaml.
      guard suiteCase.yaml.hasSuffix("\n") else { continue }
      #expect(document.root.outline == suiteCase.tree.map(outline), "\(suiteCase.name)")
    }
  }

  @Test("every case below a key means the same as alone")
  func nested() {
    var accepted = 0
    for suiteCase in SuiteCase.all {
      let lines = suiteCase.yaml.split(separator: "\n", omittingEmptySubsequences: false)
      let yaml = "key:\n" + lines.map { $0.isEmpty ? "" : "  \($0)" }.joined(separator: "\n")
      let document = Document(parsing: yaml)
      guard document.problems.isEmpty else { continue }
      accepted += 1
      #expect(document.root.outline == outlineByYams(yaml), "\(suiteCase.name)")
      guard suiteCase.yaml.hasSuffix("\n"), let tree = suiteCase.tree, tree.contains("+DOC")
      else { continue }
      #expect(document.root.outline == "{key: \(outline(ofEvents: tree))}", "\(suiteCase.name)")
    }
    #expect(accepted > 40)
  }

  @Test("every case has the verdict that was found right by hand: in the profile, or why not")
  func verdicts() throws {
    let file = ProjectFiles.url("Tests/StrictYAMLTests/Fixtures/yaml-test-suite-verdicts.txt")
    let expected = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    let verdicts = SuiteCase.all.map { suiteCase in
      let problems = Document(parsing: suiteCase.yaml).problems
      let names = problems.map { " \($0.kind.name)@\($0.span.start)" }.joined()
      return suiteCase.name + (problems.isEmpty ? " accepted" : names)
    }
    #expect(verdicts.count == expected.count)
    for (verdict, expected) in zip(verdicts, expected) { #expect(verdict == expected) }
  }
}

extension Problem.Kind {
  /// The name of the case.
  fileprivate var name: Substring { "\(self)".prefix { $0.isLetter || $0.isNumber } }
}
