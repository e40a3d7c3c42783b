import HypertextPages
import Practice
import QuestionBank
import TerminalText

/// A question that was missed, on a page: the service, what was said, the rule applied, why, and where
/// it is written.
struct MissArticle {
  /// Its place in the exam, from 1.
  let number: Int
  /// How many questions were answered.
  let total: Int
  /// What is told of it.
  let miss: ExamMiss

  /// The article.
  var markup: Markup {
    let heading = Markup.tag("h3", [:], "Question \(number) of \(total)")
    let words: [Markup] =
      switch miss.account {
      case .gone(let words): [.paragraph(words)]
      case .changed(let question, _, let words): [service(of: question), .paragraph(words)]
      case .explained(let view, let said):
        [service(of: view.verdict.question), .paragraph(view.head + " \(said)")]
          + view.reasons.map { .paragraph($0) } + sources(of: view)
      }
    return .tag("article", [:], [heading] + words)
  }

  private func service(of question: Question) -> Markup {
    .tag("p", ["class": "service"], question.example.item.service)
  }

  /// Every source that the item cites, with the place in it.
  private func sources(of view: VerdictView) -> [Markup] {
    view.verdict.question.example.item.sources.compactMap { citation in
      guard let source = view.subject.sources.first(where: { $0.id == citation.source }) else {
        return nil
      }
      let parts = [source.title, source.publisher, source.year, citation.locator].compactMap { $0 }
      return .tag(
        "p", ["class": "quiet"], [.text("\(parts.joined(separator: ", ")). ")] + link(to: source))
    }
  }

  /// The address of a source; a link only where a browser would open a page and nothing else.
  private func link(to source: Source) -> [Markup] {
    guard let url = source.url else { return [] }
    let isPage = url.hasPrefix("https://") || url.hasPrefix("http://")
    return [isPage ? .tag("a", ["href": url, "rel": "noreferrer"], url) : .text(url)]
  }
}
