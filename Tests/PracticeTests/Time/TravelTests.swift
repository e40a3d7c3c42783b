import Practice
import QuestionBank
import Scheduling
import SimulatedPractice
import Testing

@Suite("Clocks, travel and the small hours")
struct TravelTests {
  let curriculum = Sample.curriculum(concepts: 4, examples: 8)

  /// A moment on 2 March 2026 and later, by UTC hours and the local offset.
  func moment(hour: Double, offsetHours: Int) -> Moment {
    let noon = Sample.noon().time.milliseconds
    return Moment(
      time: Timestamp(milliseconds: noon + Int64((hour - 12) * 3_600_000)),
      offset: UTCOffset(minutes: offsetHours * 60))
  }

  /// Sits through a session that starts at a moment, all right.
  func practise(_ facts: inout [Fact], at moment: Moment) -> Sitting {
    let progress = Progress.folding(facts, today: moment.studyDay).progress
    var sitting = Sitting(curriculum, progress: progress, at: moment)
    sitting.finish()
    facts += sitting.facts
    return sitting
  }

  func ratedDays(_ facts: [Fact]) -> Set<StudyDay> {
    let progress = Progress.folding(facts, today: Sample.day(100)).progress
    return Set(progress.concepts.values.compactMap { $0.rated?.day })
  }

  @Test("practising at 03:59 belongs to the day before, at 04:01 to the new one")
  func smallHours() {
    var facts: [Fact] = []
    _ = practise(&facts, at: moment(hour: 3.97, offsetHours: 0))
    #expect(ratedDays(facts) == [Sample.day(-1)])
    let later = practise(&facts, at: moment(hour: 4.03, offsetHours: 0))
    #expect(later.questions.allSatisfy { $0.mode == .fill }, "a new day, but nothing is due yet")
  }

  @Test("a session across 04:00 rates each answer on its own day")
  func acrossTheRollover() {
    var sitting = Sitting(curriculum, at: moment(hour: 3.995, offsetHours: 0))
    sitting.finish()
    let days = Set(sitting.facts.map(\.stamp.moment.studyDay))
    #expect(days == [Sample.day(-1), Sample.day(0)])
    let folded = Progress.folding(sitting.facts, today: Sample.day(0)).progress
    #expect(folded == sitting.session.progress)
  }

  @Test("a flight westwards that repeats a day leaves the rating of the later day standing")
  func westwards() {
    var facts: [Fact] = []
    // Early on the 3rd in Tokyo, then the evening of the 2nd in Los Angeles.
    _ = practise(&facts, at: moment(hour: 20, offsetHours: 9))
    let before = Progress.folding(facts, today: Sample.day(1)).progress.concepts
    let second = practise(&facts, at: moment(hour: 30, offsetHours: -8))
    #expect(second.questions.allSatisfy { $0.mode == .fill })
    let after = Progress.folding(facts, today: Sample.day(1)).progress.concepts
    #expect(before.mapValues(\.rated) == after.mapValues(\.rated))
  }

  @Test("a flight eastwards skips no probe and rates no day twice")
  func eastwards() {
    var facts: [Fact] = []
    _ = practise(&facts, at: moment(hour: 12, offsetHours: -8))
    let second = practise(&facts, at: moment(hour: 24, offsetHours: 9))
    #expect(second.questions.allSatisfy { $0.mode == .fill })
    #expect(ratedDays(facts).count == 1)
  }

  @Test("the hour that daylight saving adds or takes changes no study day", arguments: [60, 120])
  func daylightSaving(minutes: Int) {
    let noon = Moment(time: Sample.noon().time, offset: UTCOffset(minutes: minutes))
    #expect(noon.studyDay == Sample.day(0))
  }

  @Test("a clock that is set back within a session breaks nothing, and the fold puts things right")
  func clockBack() {
    var facts: [Fact] = []
    _ = practise(&facts, at: moment(hour: 60, offsetHours: 0))
    var sitting = Sitting(
      curriculum, progress: Progress.folding(facts, today: Sample.day(2)).progress,
      at: moment(hour: 60.2, offsetHours: 0))
    sitting.now = moment(hour: 10, offsetHours: 0)
    sitting.finish { _ in false }
    facts += sitting.facts
    #expect(sitting.summary != nil)
    #expect(ratedDays(facts) == [Sample.day(2)])
  }

  @Test("a fixed clock keeps the order of answers")
  func fixedClock() {
    var sitting = Sitting(curriculum)
    let start = sitting.now
    while sitting.open != nil {
      sitting.now = start.advanced(byMilliseconds: -5000)
      sitting.answer(right: sitting.questions.count % 3 != 0)
    }
    let folded = Progress.folding(sitting.facts.shuffled(), today: Sample.day(0)).progress
    #expect(folded == sitting.session.progress)
  }
}
