import HypertextPages
import Practice

extension ExamsSection {
  /// The exams on lines and in a table, the newest first.
  var hypertext: [Markup] {
    guard !results.isEmpty else { return [.paragraph("No exam yet: exam starts one.")] }
    let newest = results.enumerated().reversed()
    let unfinished = newest.compactMap { number, result in
      open(result).map { Markup.paragraph("Exam \(number + 1) is \($0).") }
    }
    return [
      RateList(
        id: "exams-scores", caption: "Scores of the exams, the newest first", header: "Exam",
        rows: newest.map { number, result in
          (
            label: "\(number + 1), \(result.startedAt.studyDay.fullDate)",
            proportion: result.score
          )
        }, guessing: nil, figures: figures
      ).markup
    ] + unfinished
  }
}
