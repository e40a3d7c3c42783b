import PracticeStudy
import Testing

@Suite("A cell of the study")
struct StudyCellTests {
  func cell(
    _ policy: PolicyChoice, learners: Int = 3, seed: UInt64 = 1,
    _ change: (inout Assumptions) -> Void = { _ in }
  ) -> StudyCell {
    var assumptions = Assumptions()
    change(&assumptions)
    return StudyCell(
      policy, kind: .good, learners: learners, assumptions: assumptions, seed: seed)
  }

  @Test("is the same for the same seed, and another one for another")
  func seeds() {
    let policy = PolicyChoice.drip(itemsADay: 5)
    #expect(cell(policy).courses == cell(policy).courses)
    #expect(cell(policy).courses != cell(policy, seed: 2).courses)
  }

  @Test("counts the questions before each morning that is measured")
  func questions() {
    let cell = cell(.drip(itemsADay: 5))
    #expect((0..<4).map { cell.questions(at: $0) } == [35, 150, 450, 900])
  }

  @Test("has fewer days of practice when days are left out, and the same learners")
  func daysLeftOut() {
    let cell = cell(.drip(itemsADay: 5), learners: 6) { $0.daysAWeek = 5 }
    #expect((550...740).contains(cell.questions(at: 3)))
  }

  @Test("is compared with another one learner by learner")
  func gain() {
    let (few, many) = (cell(.drip(itemsADay: 1.5)), cell(.drip(itemsADay: 5)))
    #expect(many.gain(over: few, at: 0).mean > 0)
    #expect(few.gain(over: few, at: 0) == Estimate(of: [0, 0, 0]))
  }

  @Test("an estimate is a mean with 1.96 standard errors to either side")
  func estimate() {
    let estimate = Estimate(of: [1, 2, 3, 4])
    #expect(estimate.mean == 2.5)
    #expect(abs(estimate.halfWidth - 1.96 * (5.0 / 3 / 4).squareRoot()) < 1e-12)
    #expect(Estimate(of: [0.912]).words == ".912 ± .000")
    #expect(Estimate(of: [-0.0204, -0.0204]).words == "-.020 ± .000")
  }
}
