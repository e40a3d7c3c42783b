import ArgumentParser
import Practice
import QuestionBank
import TerminalText

/// `learn`: definitions, the decision rule, and each concept with a worked pair of examples.
struct LearnCommand: TelequizSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "learn",
    abstract: "Read the definitions, the decision rule and the concepts.",
    discussion: """
      Each concept comes with its rule, the usual misconception and a worked pair of examples. \
      Examples that were shown here with their answers no longer count as new.

      Examples:
        telequiz learn                the whole subject, page by page
        telequiz learn education      one concept
      """)

  @Argument(help: "The concept to read about; all of them when left out.")
  var concept: String?

  @OptionGroup(title: "Everywhere") var global: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    let chosen = try concept.map { try context.concept(named: $0) }
    var lecture = try Lecture(context: context)
    let subjects = context.curriculum.subjects.filter { chosen == nil || $0.id == chosen?.subject }
    lecture.give(try subjects.flatMap { try lecture.pages(of: $0, concept: chosen?.concept) })
    return context.departure ?? .done
  }
}

extension Context {
  /// The concept that an id, a name, or the beginning of one stands for.
  func concept(named name: String) throws -> (subject: Subject.ID, concept: Concept.ID) {
    let words = curriculum.subjects.flatMap { subject in
      subject.concepts.flatMap { concept in
        [concept.id.text, concept.name].map {
          Vocabulary.Word($0, ConceptKey.concept(subject.id, concept.id))
        }
      }
    }
    switch Vocabulary(words).lookUp(name) {
    case .found(.concept(let subject, let concept)): return (subject, concept)
    case .ambiguous(let words):
      throw UsageFailure("'\(name)' may be \(words.map { "'\($0.text)'" }.listed("or"))")
    case .found, .unknown(nil):
      let known = curriculum.subjects.flatMap(\.concepts).map(\.name)
      throw UsageFailure("no concept '\(name.shortened)'; known are \(known.listed())")
    case .unknown(let word?):
      throw UsageFailure("no concept '\(name)'; did you mean '\(word.text)'?")
    }
  }
}
