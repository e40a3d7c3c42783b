import Practice
import QuestionBank
import Scheduling

extension AnswerHistory {
  /// How often each concept was forgotten; in the order of `concepts`.
  ///
  /// - Parameter chances: What guessing and slips do in each subject, in the order of `subjects`.
  /// - Returns: A record for each.
  func lapseRecords(_ chances: [AnswerChances]) -> [LapseRecord] {
    var recalls: [[(failing: Double, hasFailed: Bool)]] = Array(
      repeating: [], count: concepts.count)
    for answer in answers {
      guard let recall = answer.recall else { continue }
      recalls[Int(answer.concept)].append(
        (1 - recall.chance(chances[Int(answer.subject)]), !recall.isRemembered))
    }
    return recalls.map { LapseRecord($0) }
  }

  /// What guessing and slips do in each subject, in the order of `subjects`.
  ///
  /// - Parameter curriculum: Where the categories are known from; of a subject that is not in it, those
  ///   that were right or chosen count, and two at least.
  /// - Returns: Chances for each.
  func answerChances(in curriculum: Curriculum) -> [AnswerChances] {
    subjects.map { subject in
      let known = curriculum[subject]?.categories.count
      let seen = categories.count { $0.subject == subject }
      return AnswerChances(categories: max(2, known ?? seen))
    }
  }
}

extension Answer.Recall {
  /// How likely the day's probe was to be passed: by those who remember but for slips, by others through
  /// guesses alone.
  func chance(_ chances: AnswerChances) -> Double {
    chances.probabilityOfRight(retrievability: retrievability, inEachOf: Int(probeSize))
  }
}
