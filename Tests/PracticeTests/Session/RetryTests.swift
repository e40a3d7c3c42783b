import Practice
import QuestionBank
import Scheduling
import SimulatedPractice
import Testing

@Suite("A missed concept returns in the session")
struct RetryTests {
  /// Many concepts rated long ago, so that each is asked by one example.
  func due(concepts: Int, examples: Int = 8) -> (Curriculum, Progress) {
    var history = History()
    for concept in 0..<concepts {
      history.review("c\(concept)-0", of: concept, right: true, on: 0)
      history.review("c\(concept)-1", of: concept, right: true, on: 0)
    }
    return (Sample.curriculum(concepts: concepts, examples: examples), history.progress)
  }

  func sitting(concepts: Int, examples: Int = 8, limit: Int? = nil) -> Sitting {
    let (curriculum, progress) = due(concepts: concepts, examples: examples)
    var request = PracticeRequest()
    request.questionLimit = limit
    return Sitting(curriculum, progress: progress, request: request, at: Sample.noon(60))
  }

  @Test("after three other questions, with another example")
  func distance() throws {
    var sitting = sitting(concepts: 10)
    sitting.finish { $0.number != 2 }
    let missed = sitting.questions[1]
    let retry = try #require(sitting.questions.firstIndex { $0.mode == .retry })
    #expect(retry - 1 > 3 && sitting.questions[retry].example.concept == missed.example.concept)
    #expect(sitting.questions[retry].example.key != missed.example.key)
    #expect(sitting.questions.count { $0.mode == .retry } == 1, "right once is enough")
  }

  @Test("three times at most")
  func threeTimes() {
    var sitting = sitting(concepts: 10)
    let target = sitting.open?.example.concept
    sitting.finish { $0.example.concept != target }
    #expect(sitting.questions.count { $0.mode == .retry } == 3)
  }

  @Test("never in a place that a probe needs")
  func probesFirst() {
    var sitting = sitting(concepts: 20)
    sitting.finish { $0.number > 3 }
    #expect(sitting.questions.count == 20)
    #expect(sitting.questions.allSatisfy { $0.mode == .probe })
  }

  @Test("in place of fill, which nobody needs")
  func replacesFill() {
    var history = History()
    for concept in 0..<5 {
      history.review("c\(concept)-0", of: concept, right: true, on: 0)
      history.review("c\(concept)-1", of: concept, right: true, on: 0)
    }
    var request = PracticeRequest()
    request.questionLimit = 3
    var sitting = Sitting(
      Sample.curriculum(concepts: 5, examples: 8), progress: history.progress, request: request)
    sitting.finish { $0.number != 1 }
    #expect(sitting.questions.map(\.mode) == [.fill, .fill, .retry])
  }

  @Test("a probe that was missed is settled: its other example is asked as the retry")
  func restOfProbe() {
    var sitting = Sitting(Sample.curriculum(concepts: 4, examples: 8))
    var target: ConceptKey?
    sitting.finish { question in
      guard question.mode == .probe, target == nil else { return true }
      target = question.example.concept
      return false
    }
    let own = sitting.questions.filter { $0.example.concept == target }
    #expect(own.map(\.mode) == [.cold, .probe, .retry])
    #expect(sitting.questions.count == 12)
  }

  @Test("a cold try that was missed has its probe to come, and no retry")
  func coldMiss() {
    var sitting = Sitting(Sample.curriculum(concepts: 4, examples: 8))
    sitting.finish { $0.mode != .cold }
    #expect(sitting.questions.allSatisfy { $0.mode != .retry })
  }

  @Test("a concept with one item has none")
  func oneItem() {
    var history = History()
    for concept in 0..<6 {
      history.review("c\(concept)-0", of: concept, right: true, on: 0, probeSize: 1)
    }
    var sitting = Sitting(
      Sample.curriculum(concepts: 6, examples: 1), progress: history.progress, at: Sample.noon(60))
    sitting.finish { _ in false }
    #expect(sitting.questions.allSatisfy { $0.mode != .retry })
  }

  @Test("contested questions never return")
  func contested() {
    var sitting = Sitting(
      Sample.curriculum(concepts: 6, examples: 4) { $0.contested = "Others differ." })
    sitting.finish { _ in false }
    #expect(sitting.questions.allSatisfy { $0.mode == .contested })
    #expect(sitting.session.progress.concepts.isEmpty)
  }

  @Test("though it was right, once, if it will be forgotten within the hour")
  func minutes() throws {
    var values = FSRS6.Parameters.default.values
    // After a first *good* nothing is left for a quarter of an hour.
    values[2] = 0.01
    let model = ChosenModel.fsrs6(FSRS6(parameters: try .init(validating: values)))
    let curriculum = Sample.curriculum(concepts: 4, examples: 8)
    for (model, returns) in [(model, 4), (.standard, 0)] {
      var rules = PracticeRules()
      rules.model = model
      var sitting = Sitting(curriculum, rules: rules, at: Sample.noon(0))
      sitting.finish { _ in true }
      let retries = sitting.questions.filter { $0.mode == .retry }
      #expect(retries.count == returns)
      #expect(Set(retries.map(\.example.concept)).count == returns)
      let probes = sitting.questions.filter { $0.mode == .probe }.map(\.example.key)
      #expect(retries.allSatisfy { !probes.contains($0.example.key) })
    }
  }
}
