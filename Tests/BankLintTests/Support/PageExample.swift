import QuestionBank
import StrictYAML

@testable import BankLint

/// An example of a page as a file of its own, with the place that it marks.
struct PageExample {
  /// The file, without marks.
  let file: SourceFile
  /// The places between marks.
  let spans: [Span]

  /// Makes a file of an example; nil for a sketch.
  init?(_ example: Page.Example) {
    let marked: MarkedText
    switch example {
    case .sketch: return nil
    case .file(let text): marked = MarkedText(text)
    case .item(let text): marked = MarkedText(Bench.bank(of: text))
    }
    file = SourceFile(name: "example.bank.yaml", bytes: Array(marked.text.utf8))
    spans = marked.spans
  }

  /// What is found in it, and what is wrong with it.
  var bench: Bench { Bench([file.name: String(decoding: file.bytes, as: UTF8.self)]) }
}
