import QuestionBank
import Testing

@testable import BankLint

@Suite("The page of an error or a lint")
struct PageTests {
  /// The text of an example as a file; nil for a sketch, which shows a part only.
  private func file(_ example: Page.Example) -> MarkedExample? {
    switch example {
    case .item(let item):
      let lines = item.split(separator: "\n", omittingEmptySubsequences: false)
      return MarkedExample(
        "format: 1\nid: sample\ntitle: A sample\ncategories: [{id: near}, {id: far}]\nitems:\n"
          + lines.map { $0.isEmpty ? "\n" : "  \($0)\n" }.joined())
    case .file: return example.marked
    case .sketch: return nil
    }
  }

  /// What is said of a file, with everything looked for.
  private func annotations(of text: String) -> [Annotation] {
    // A name that tells nothing: what the file holds says whether it is a bank or a subject.
    let files = [SourceFile(name: "sample.yaml", bytes: Array(text.utf8))]
    let library = LintedLibrary(
      Library(reading: files), files: files, today: CalendarDate(year: 2026, month: 11, day: 22))
    return Annotation.all(in: library, files: ["sample.yaml"], settings: LintSettings())
      .filter { $0.allowance == nil }
  }

  @Test("is there for every name")
  func complete() {
    #expect(Topic.all.filter { $0.page == nil } == [])
  }

  @Test("shows where it is found, and where it is not", arguments: Topic.all)
  func examples(topic: Topic) throws {
    guard let page = topic.page else { return }
    if let wrong = file(page.wrong) {
      let found = annotations(of: wrong.text).filter { $0.topic == topic }
      #expect(found.map(\.span) == wrong.spans, "\(wrong.text)")
      #expect(!found.isEmpty)
      #expect(topic.isFixable || found.allSatisfy { $0.fix?.applicability != .certain })
    }
    if let right = file(page.right) {
      let errors = annotations(of: right.text).filter { annotation in
        if case .error = annotation.topic { true } else { annotation.topic == topic }
      }
      #expect(errors.isEmpty && right.spans.isEmpty, "\(right.text)\n\(errors)")
    }
  }

  @Test("says why in full sentences", arguments: Topic.all)
  func why(topic: Topic) throws {
    guard let page = topic.page else { return }
    #expect(page.why.count > 60 && page.why.last == ".")
    #expect(!page.why.contains("  "))
  }
}
