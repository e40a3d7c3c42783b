import HypertextPages
import Practice
import Probability
import QuestionBank
import TerminalText

/// How the result of an exam looks in a browser.
struct ExamPage {
  /// Its number among the exams, from 1.
  let number: Int
  /// The result.
  let result: ExamResult
  /// Where subjects and concepts are looked up.
  let curriculum: Curriculum
  /// What banks are called.
  let titles: [Bank.ID: String]
  /// When the page is made.
  let made: Moment

  /// The page: score, categories, every miss explained, and every answer.
  var page: Page {
    let name = "Exam of \(result.startedAt.studyDay.fullDate)"
    let parts = [score, categories] + (result.misses.isEmpty ? [] : [misses]) + [answers]
    return Page(
      title: name,
      body: [
        .tag(
          "header", [:],
          [
            .tag("p", ["class": "kicker"], "Exam \(number) with telequiz"),
            .tag("h1", [:], name), .tag("p", ["class": "extent"], view.extent),
          ] + key + parts.contents),
        .tag("main", [:], parts.map(\.markup)),
        .tag(
          "footer", [:],
          [.text("Made by telequiz. Nothing on this page is fetched from anywhere.")]),
      ])
  }

  /// The result as it looks on a terminal, whose words are used here too.
  private var view: ExamResultView {
    ExamResultView(
      result: result, curriculum: curriculum, glyphs: .symbols, today: made.studyDay,
      isSaved: true)
  }

  private var key: [Markup] {
    guard let rate = result.score.rate else { return [] }
    return [
      .tag(
        "dl", ["class": "key"],
        [
          .tag(
            "div", [:],
            [
              .tag("dt", [:], "Score"),
              .tag(
                "dd", [:],
                [
                  .tag("strong", [:], view.words.percent(rate)),
                  .text("\(view.words.count(result.score)) right"),
                ]),
            ])
        ])
    ]
  }

  private var score: PagePart {
    var rows = [
      ("Taken", [Markup.text(MomentWords(result.startedAt).text)]),
      ("Made", [Markup.text(MomentWords(made).text)]),
    ]
    if !result.isComplete {
      let words = "\(result.answers.count) of \(result.questionCount) answered"
      rows.append(("Not finished", [.text(words)]))
    }
    let sentence = view.figures.map { [Markup.paragraph($0)] } ?? []
    return PagePart(
      id: "about", heading: "What was asked",
      body: sentence + [.terms(rows.map { (term: $0.0, words: $0.1) }), banks.markup])
  }

  private var banks: DataTable {
    var asked: [(bank: Bank.ID, revision: Revision, count: Int)] = []
    for review in result.answers.map(\.review) {
      let place = asked.firstIndex {
        $0.bank == review.item.bank && $0.revision == review.bankRevision
      }
      if let place {
        asked[place].count += 1
      } else {
        asked.append((review.item.bank, review.bankRevision, 1))
      }
    }
    return DataTable(
      "The banks, and which revisions of them",
      columns: [.words("Bank"), .numbers("answers")],
      rows: asked.map { bank, revision, count in
        DataTable.Row(
          [
            [.text(titles[bank] ?? "gone"), .tag("code", ["class": "aside"], bank.text)],
            [.text(grouped(count))],
          ], note: [.text("revision "), .tag("code", [:], revision.description)])
      })
  }

  private var categories: PagePart {
    PagePart(
      id: "categories", heading: "By category",
      body: [
        RateList(
          id: "category-rates", caption: "Right answers by category", header: "It was",
          rows: view.categoryRows.map { (label: $0.name, proportion: $0.answers) },
          guessing: result.guessRate(in: curriculum), figures: view.words
        ).markup
      ])
  }

  private var misses: PagePart {
    let missed = result.answers.enumerated().filter { !$1.review.isRight }
    return PagePart(
      id: "misses", heading: "What was missed",
      body: missed.map { place, answer in
        MissArticle(
          number: place + 1, total: result.answers.count,
          miss: ExamMiss(
            answer, number: place + 1, of: result.answers.count, curriculum: curriculum,
            glyphs: .symbols, today: made.studyDay)
        ).markup
      })
  }

  private var answers: PagePart {
    let rows = result.answers.enumerated().map { place, answer -> DataTable.Row in
      let review = answer.review
      let subject = curriculum[review.subject]
      let said = subject?.category(review.response)?.name ?? review.response.text
      let was = subject?.category(review.answer)?.name ?? review.answer.text
      let service = answer.example?.item.service ?? review.item.description
      return DataTable.Row(
        [[.text("\(place + 1). \(service)")], [.text(review.isRight ? "right" : "wrong")]],
        note: [.text("You said \(said), it was \(was).")])
    }
    return PagePart(
      id: "answers", heading: "Every answer",
      body: [
        DataTable(
          "Every answer, in the order in which they were given",
          columns: [.words("Example"), .words("verdict")], rows: rows
        ).markup
      ])
  }
}
