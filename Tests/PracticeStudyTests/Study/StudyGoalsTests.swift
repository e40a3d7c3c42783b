import Practice
import PracticeStudy
import Testing

@Suite("Our rules beside their rivals")
struct StudyGoalsTests {
  func cell(_ policy: PolicyChoice, _ kind: LearnerKind) -> StudyCell {
    StudyCell(policy, kind: kind, learners: 4, assumptions: Assumptions(), seed: 11)
  }

  @Test(
    "are not behind item scheduling and an even drip, and ask a good learner little",
    arguments: [LearnerKind.good, .mediocre])
  func goals(kind: LearnerKind) {
    let ours = cell(.session(PracticeRules(), name: "ours"), kind)
    let rivals = [PolicyChoice.itemScheduling(newADay: 10), .drip(itemsADay: 5)]
    let goals = StudyGoals(of: ours, beside: rivals.map { cell($0, kind) })
    #expect(goals.isMetInFirstMonth && goals.isMetAtHalfYear)
    #expect(ours.questions(at: 3) < (kind == .good ? 1150 : 1250))
  }

  @Test("are compared only with rivals that ask at most three times as many questions")
  func whoCounts() {
    let ours = cell(.drip(itemsADay: 1.5), .good)
    var few = StudyGoals(of: ours, beside: [cell(.drip(itemsADay: 5), .good)])
    #expect(few.halfYear == nil && few.isMetAtHalfYear)
    few = StudyGoals(of: ours, beside: [cell(.drip(itemsADay: 4), .good)])
    #expect(few.halfYear?.lead.mean ?? 0 < 0 && !few.isMetInFirstMonth)
  }
}
