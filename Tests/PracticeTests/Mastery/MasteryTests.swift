import Practice
import Testing

@Suite("Mastery")
struct MasteryTests {
  /// A subject whose last forty answers leave no doubt.
  let safe = SubjectProgress(
    byCategory: [Sample.general: Array(repeating: true, count: 60)],
    overall: Array(repeating: true, count: 60))

  func concept(_ right: [Bool], days: Int = 3, lastGap: Int? = 7) -> ConceptProgress {
    let answers = right.enumerated().map { index, isRight in
      ConceptProgress.MasteryAnswer(
        day: Sample.day(index % days), isRight: isRight,
        gapDays: index == right.count - 1 ? lastGap : 1)
    }
    return ConceptProgress(lastPractisedAt: Sample.noon().time, mastery: answers)
  }

  func gaps(_ mastery: Mastery) -> [Mastery.Gap] {
    if case .open(let missing) = mastery { missing } else { [] }
  }

  @Test("of a concept: eight of eight, or nine of ten")
  func concept() {
    let eight = Array(repeating: true, count: 8)
    #expect(Mastery(of: concept(eight), in: safe) == .mastered)
    #expect(Mastery(of: concept([false] + eight + [true]), in: safe) == .mastered)
    #expect(Mastery(of: concept([false, false] + eight), in: safe) != .mastered)
    #expect(
      gaps(Mastery(of: concept(Array(eight.dropLast())), in: safe))
        == [.answers(have: 7, need: 8)])
  }

  @Test("of a concept: on three study days or more")
  func studyDays() {
    let eight = Array(repeating: true, count: 8)
    #expect(
      gaps(Mastery(of: concept(eight, days: 2), in: safe)) == [.studyDays(have: 2, need: 3)])
  }

  @Test("of a concept: the latest answer right, after a gap of seven days")
  func latest() {
    let eight = Array(repeating: true, count: 8)
    #expect(
      gaps(Mastery(of: concept(eight, lastGap: 6), in: safe))
        == [.pause(haveDays: 6, needDays: 7)])
    let wrongLast = Array(repeating: true, count: 9) + [false]
    #expect(gaps(Mastery(of: concept(wrongLast), in: safe)) == [.latestIsWrong])
  }

  @Test("of a category or subject: 14 of 14, 23 of 24, 55 of 60")
  func longRun() {
    func subject(_ right: Int, of count: Int) -> SubjectProgress {
      let answers =
        Array(repeating: false, count: count - right) + Array(repeating: true, count: right)
      return SubjectProgress(byCategory: [Sample.general: answers], overall: safe.overall)
    }
    for (right, count) in [(14, 14), (23, 24), (55, 60)] {
      #expect(Mastery(of: Sample.general, in: subject(right, of: count)) == .mastered)
      #expect(Mastery(of: Sample.general, in: subject(right - 1, of: count)) != .mastered)
    }
  }

  @Test("is not claimed before 30 of the last 40 answers are right")
  func guessing() {
    func subject(_ right: Int, of count: Int) -> SubjectProgress {
      SubjectProgress(
        overall: Array(repeating: false, count: count - right)
          + Array(repeating: true, count: right))
    }
    let known = concept(Array(repeating: true, count: 8))
    #expect(Mastery(of: known, in: subject(30, of: 40)) == .mastered)
    #expect(
      gaps(Mastery(of: known, in: subject(29, of: 40)))
        == [.betterThanGuessing(right: 29, of: 40, need: 30)])
    #expect(Mastery(of: known, in: subject(39, of: 39)) != .mastered, "39 answers are too few")
    #expect(Mastery(of: known, in: nil) != .mastered)
  }
}
