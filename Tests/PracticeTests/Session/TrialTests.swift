import Practice
import QuestionBank
import SimulatedPractice
import Testing

@Suite("A trial of examples")
struct TrialTests {
  let curriculum = Sample.curriculum(concepts: 3, examples: 4)

  private func sitting(_ keys: [ItemKey]) -> Sitting {
    var request = PracticeRequest()
    request.trial = keys
    return Sitting(curriculum, request: request)
  }

  @Test("asks just the given ones, in their order, and none again however it is answered")
  func order() {
    let keys = curriculum.allExamples.map(\.key).reversed() as [ItemKey]
    var sitting = sitting(keys)
    sitting.finish { _ in false }
    #expect(sitting.verdicts.map(\.question.example.key) == keys)
    #expect(sitting.verdicts.allSatisfy { $0.comesBack == .unscheduled })
  }

  @Test("asks the same one again when its answer is taken back")
  func undo() throws {
    let keys = curriculum.allExamples.prefix(2).map(\.key)
    var sitting = sitting(keys)
    sitting.answer(right: true)
    sitting.act(.undo)
    #expect(sitting.open?.example.key == keys.first)
  }

  @Test("shows the contrast although it is still to be asked")
  func contrast() {
    var sitting = sitting(curriculum.allExamples.map(\.key))
    sitting.finish { _ in false }
    #expect(sitting.verdicts.allSatisfy { $0.twin != nil })
  }

  @Test("leaves out what is not there")
  func unknown() {
    var sitting = sitting([ItemKey(bank: "none", item: "none")])
    sitting.finish()
    #expect(sitting.verdicts.isEmpty && sitting.session.phase == .finished)
  }
}
