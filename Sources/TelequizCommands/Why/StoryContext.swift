import Practice
import QuestionBank
import TerminalText

/// What the story of a concept or an example is told with.
struct StoryContext {
  /// Everything that can be practised.
  let curriculum: Curriculum
  /// The items of all banks, retired ones included.
  let items: ItemIndex
  /// The numbers of planning and scheduling.
  let rules: PracticeRules
  /// What follows from all facts.
  let progress: Progress
  /// How figures are written.
  let figures: FigureWords
  /// The study day that it is.
  let today: StudyDay
  /// What stands before commands: `telequiz ` on the command line, nothing in the REPL.
  let program: String

  /// What concepts are called.
  var names: ConceptNames { ConceptNames(curriculum: curriculum) }
  /// Days in words.
  var days: DayWords { DayWords(today: today) }

  /// A number that became another one.
  func change(_ before: Double, _ after: Double, places: Int = 1) -> String {
    let (old, new) = (
      figures.decimal(before, places: places), figures.decimal(after, places: places)
    )
    return "\(old)\(figures.isPlain ? " to " : figures.glyphs.arrow)\(new)"
  }

  /// So many days, with a digit behind the point where it matters.
  func days(_ number: Double) -> String {
    let text = figures.decimal(number, places: number < 100 ? 1 : 0)
    return "\(text) \(text == "1.0" ? "day" : "days")"
  }
}

extension Context {
  /// What a story is told with.
  ///
  /// - Throws: `CommandFailure` when the progress file cannot be read.
  var storyContext: StoryContext {
    get throws {
      StoryContext(
        curriculum: curriculum, items: ItemIndex(library), rules: try rules, progress: try progress,
        figures: FigureWords(glyphs: renderer.glyphs), today: today, program: commandPrefix)
    }
  }
}
