import Scheduling
import Testing

@testable import TelequizCommands

@Suite("A plan of an evaluation")
struct EvaluationPlanTests {
  func plan(_ source: LearnedLog.Source) -> EvaluationPlan {
    let day = 86_400_000
    let card = (0..<9).map { LoggedReview(.good, atMilliseconds: $0 * day) }
    return EvaluationPlan(
      of: [.fsrs7], on: LearnedLog(source: source, reviews: ReviewLog(cards: [card])))
  }

  @Test("counts the study days of practice for every model, and parts of days elsewhere")
  func days() {
    let own = plan(.progress).predictors.map(\.dayCounting)
    #expect(!own.isEmpty && own.allSatisfy { $0 == .wholeDays })
    let other = plan(.file("log.csv")).predictors.map(\.dayCounting)
    #expect(!other.isEmpty && other.allSatisfy { $0 == .fractions })
  }
}
