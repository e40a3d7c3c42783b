import Foundation
import ProjectFiles
import Testing
import Yams

/// A case of yaml-test-suite: a text, and what YAML 1.2 says that it means.
struct SuiteCase: CustomTestStringConvertible {
  /// The name of its file and its number in it.
  let name: String
  /// The text.
  let yaml: String
  /// The events of its first documents in the suite's notation; nil if the text is no YAML.
  let tree: String?

  var testDescription: String { name }

  /// All cases, by name; none in a clone without the suite.
  static let all: [SuiteCase] = {
    guard let folder = ProjectFiles.shared("formats/fixtures/yaml-test-suite/src"),
      let files = try? FileManager.default.contentsOfDirectory(
        at: folder, includingPropertiesForKeys: nil)
    else { return [] }
    return files.sorted { $0.path < $1.path }.flatMap(read)
  }()

  /// The cases of a file; what a case does not say it has from the one before it.
  private static func read(_ file: URL) -> [SuiteCase] {
    guard let text = try? String(contentsOf: file, encoding: .utf8),
      let cases = try? Yams.compose(yaml: text, .default, .default, .utf8)?.array()
    else { return [] }
    var yaml = ""
    var tree: String?
    return cases.enumerated().map { index, node in
      if let own = node["yaml"]?.string { yaml = visible(own) }
      if let own = node["tree"]?.string { tree = visible(own) }
      let id = file.deletingPathExtension().lastPathComponent
      return SuiteCase(
        name: "\(id)-\(index)", yaml: yaml, tree: node["fail"]?.string == "true" ? nil : tree)
    }
  }

  /// Turns the suite's visible white space into white space.
  private static func visible(_ text: String) -> String {
    text.replacing("␣", with: " ").replacing(/—*»/, with: "\t").replacing("⇔", with: "\u{FEFF}")
      .replacing("↵", with: "").replacing("←", with: "\r").replacing(/∎\n$/, with: "")
  }
}
