import Practice
import Probability
import QuestionBank
import Scheduling
import SimulatedPractice
import Testing

@testable import Statistics

@Suite("Predictions of memory")
struct RecallCalibrationTests {
  /// What a slow fold, fact by fact, says of every rating of a concept that had one before.
  func predictions(_ facts: [Fact], model: ChosenModel = .standard) -> [(Double, Bool)] {
    var progress = Progress()
    var found: [(Double, Bool)] = []
    for fact in facts.sorted(by: { $0.stamp < $1.stamp }) {
      switch fact {
      case .review(let review):
        let before = progress.concepts[review.concept]?.rated
        progress.apply(review, model: model)
        let after = progress.concepts[review.concept]?.rated
        if let before, let after, before != after {
          let days = Double(max(0, after.day - before.day))
          // With two categories and the assumed slip, by the formula itself.
          let recall = model.retrievability(of: before.memory, afterDays: days)
          let size = Double(review.probeSize)
          let chance = recall * .pow(0.98, size) + (1 - recall) * .pow(0.5, size)
          found.append((chance, after.rating != .again))
        }
      case .sighting(let sighting): progress.apply(sighting)
      default: break
      }
    }
    return found
  }

  @Test("are binned and scored as a slow calculation says", arguments: [0.6, 0.9])
  func slowly(accuracy: Double) throws {
    let facts = SimulatedLearner(curriculum: .shipped, accuracy: accuracy, seed: 11)
      .practise(days: 90).facts
    let known = predictions(facts)
    let calibration = RecallCalibration(
      of: AnswerHistory(of: AnswerLog(facts, today: Moment.noon(100).studyDay)), in: .shipped)
    #expect(known.count > 50)
    #expect(calibration.remembered.trials == known.count)
    #expect(calibration.remembered.successes == known.count { $0.1 })
    let loss =
      known.map { prediction, isRemembered in
        -Double.log(isRemembered ? min(prediction, 1 - 1e-4) : max(1 - prediction, 1e-4))
      }.reduce(0, +) / Double(known.count)
    #expect(abs(try #require(calibration.logLoss) - loss) < 1e-12)
    for bin in calibration.bins {
      let within = known.filter {
        bin.bounds.lowerBound <= $0.0 && ($0.0 < bin.bounds.upperBound || $0.0 == 1)
      }
      #expect(bin.remembered.trials == within.count)
      #expect(bin.remembered.successes == within.count { $0.1 })
      if let mean = bin.meanPrediction {
        let slow = within.map(\.0).reduce(0, +) / Double(within.count)
        #expect(abs(mean - slow) < 1e-12)
      }
    }
    let rate = try #require(calibration.remembered.rate)
    let constant = -rate * Double.log(rate) - (1 - rate) * Double.log(1 - rate)
    #expect(abs(try #require(calibration.constantLogLoss) - constant) < 1e-12)
  }

  @Test("are none where nothing was rated twice")
  func none() {
    let calibration = RecallCalibration(of: Diary().history(), in: .shipped)
    #expect(calibration.logLoss == nil && calibration.constantLogLoss == nil)
    #expect(
      calibration.bins.count == 10 && calibration.bins.allSatisfy { $0.meanPrediction == nil })
  }
}
