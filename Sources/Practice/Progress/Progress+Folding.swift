public import QuestionBank
public import Scheduling

extension Progress {
  /// What a fold of facts came to.
  public struct Folded: Sendable {
    /// The state after all facts that count.
    public var progress: Progress
    /// How many facts are dated after tomorrow, and so left out until then.
    public var setAside: Int
    /// The stamp of the last fact that was folded; nil when there was none.
    public var last: Stamp?
    /// The model that memories were followed by.
    public var model: ChosenModel
  }

  /// Folds facts in the order of their stamps, whatever order they come in.
  ///
  /// Facts dated after the day after `today` are left out: a clock was wrong, here or there. Memories are
  /// followed by the model that the facts put in force, else by `model`.
  public static func folding(
    _ facts: some Swift.Sequence<Fact>, today: StudyDay, renames: Renames = Renames(),
    model: ChosenModel = .standard
  ) -> Folded {
    var choices = ChoiceInForce()
    var revisions = AnswerLog.Revisions()
    var forgetting = Forgetting()
    var counted: [(stamp: Stamp, fact: Fact)] = []
    var setAside = 0
    for fact in facts {
      guard fact.stamp.moment.studyDay <= today + 1 else {
        setAside += 1
        continue
      }
      revisions.add(fact)
      choices.add(fact)
      if case .forgotten(let wish) = fact { forgetting.add(wish, renames: renames) }
      counted.append((fact.stamp, fact))
    }
    counted.sort { $0.stamp < $1.stamp }
    let model = choices.model(or: model).model
    var progress = Progress()
    for (stamp, fact) in counted {
      switch fact {
      case .review(let review) where forgetting.covers(renames.item(review.item), at: stamp): break
      case .sighting(let sighting)
      where forgetting.covers(renames.item(sighting.item), at: stamp): break
      case .review(let review) where revisions.isVoid(stamp.id):
        progress.apply(Sighting(voiding: review), renames: renames)
      case .review(let review):
        progress.apply(
          review.amended(by: revisions.amendment(of: stamp.id)), renames: renames, model: model)
      case .sighting(let sighting): progress.apply(sighting, renames: renames)
      case .session, .amendment, .void, .flag, .exam, .forgotten, .parameters: break
      }
    }
    return Folded(
      progress: progress, setAside: setAside, last: counted.last?.stamp, model: model)
  }

  /// Adds a review that comes after everything that was folded before.
  public mutating func apply(
    _ review: Review, renames: Renames = Renames(), model: ChosenModel = .standard
  ) {
    let review = review.renamed(by: renames)
    let day = review.stamp.moment.studyDay
    let seen = items[review.item]?.exposure(showing: review.answer, on: day) ?? .fresh
    items[review.item, default: ItemProgress(unseen: review.answer, at: review.stamp)]
      .see(answer: review.answer, at: review.stamp, answeredRight: review.isRight)
    guard review.mode.isPractice else { return }
    concepts[review.concept, default: ConceptProgress(firstAt: review.stamp.moment.time)]
      .apply(GradedAnswer(review), exposure: seen, model: model)
    guard review.isScheduled, seen.countsForMastery else { return }
    subjects[review.subject, default: SubjectProgress()]
      .apply(isRight: review.isRight, answer: review.answer)
  }

  /// Adds a sighting that comes after everything that was folded before.
  public mutating func apply(_ sighting: Sighting, renames: Renames = Renames()) {
    let sighting = sighting.renamed(by: renames)
    items[sighting.item, default: ItemProgress(unseen: sighting.answer, at: sighting.stamp)]
      .see(answer: sighting.answer, at: sighting.stamp)
  }
}

extension Review {
  /// The review as an amendment has it read: a right answer that was a guess is rated `hard`.
  public func amended(by amendment: Amendment?) -> Review {
    guard let amendment else { return self }
    var review = self
    (review.confidence, review.rating) = amendment.applied(to: rating, isRight: isRight)
    return review
  }
}

extension AnswerLog.Response {
  /// The response as an amendment has it read.
  public func amended(by amendment: Amendment, isRight: Bool) -> Self {
    var response = self
    (response.confidence, response.rating) = amendment.applied(to: rating, isRight: isRight)
    return response
  }
}

extension Amendment {
  fileprivate func applied(
    to rating: Rating, isRight: Bool
  ) -> (confidence: Confidence, rating: Rating) {
    (confidence, confidence == .guess && isRight ? min(rating, .hard) : rating)
  }
}

extension Sighting {
  /// What is left of a review that was taken back: the learner saw the item and its answer.
  public init(voiding review: Review) {
    self.init(
      stamp: review.stamp, subject: review.subject, item: review.item, answer: review.answer)
  }
}
