import HypertextPages

extension AccuracySection {
  /// All windows on lines and in a table, with what changed.
  var hypertext: [Markup] {
    [
      RateList(
        id: "accuracy-rates", caption: "Right answers to new examples and to repeats",
        header: "When and what", rows: rows, guessing: guessing, figures: figures
      ).markup
    ] + changes.map { .paragraph($0) }
  }
}
