import Practice
import PracticeStudy
import QuestionBank
import Testing

@Suite("Every policy")
struct SessionPracticeTests {
  @Test("never asks an item that is held out", arguments: PolicyChoice.all)
  func heldOut(choice: PolicyChoice) {
    let material = StudyMaterial(seed: 2)
    var learner = StudyLearner(.mediocre, of: material, assumptions: Assumptions(), seed: 2)
    var policy = choice.policy(for: material, seed: 2)
    for day in 0..<40 { policy.practise(on: day, with: &learner) }
    #expect(learner.questionCount >= 60)
    #expect(learner.asked.isDisjoint(with: material.heldOut.map(\.key)))
    #expect(learner.asked.isSubset(of: material.practised.map(\.key)))
  }

  @Test("gives the same course for the same seeds", arguments: PolicyChoice.all)
  func determinism(choice: PolicyChoice) {
    func accuracies(_ seed: UInt64) -> [Double] {
      let material = StudyMaterial(seed: seed)
      var learner = StudyLearner(.good, of: material, assumptions: Assumptions(), seed: seed)
      var policy = choice.policy(for: material, seed: seed)
      return (0..<20).map { day in
        policy.practise(on: day, with: &learner)
        return learner.accuracy(on: day + 1)
      }
    }
    #expect(accuracies(5) == accuracies(5) && accuracies(5) != accuracies(6))
  }

  @Test("of ours asks at most the limit of a session, and no less than the minimum")
  func limits() {
    let material = StudyMaterial(seed: 2)
    var learner = StudyLearner(.guesser, of: material, assumptions: Assumptions(), seed: 2)
    var policy = SessionPractice(rules: PracticeRules(), seed: 2)
    for day in 0..<30 {
      let before = learner.questionCount
      policy.practise(on: day, with: &learner)
      #expect((PracticeRules().leastQuestions...20).contains(learner.questionCount - before))
    }
  }
}
