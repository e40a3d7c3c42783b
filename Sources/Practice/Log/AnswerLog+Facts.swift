import QuestionBank

extension AnswerLog {
  /// Writes facts as rows, whatever order they come in.
  ///
  /// An answer that was taken back becomes a showing, and an amendment is taken in. Facts dated after
  /// the day after `today` are left out: a clock was wrong, here or there.
  public init(_ facts: some Swift.Sequence<Fact>, today: StudyDay) {
    self.init()
    var revisions = Revisions()
    var counted: [Fact] = []
    for fact in facts {
      guard fact.stamp.moment.studyDay <= today + 1 else {
        setAside += 1
        continue
      }
      revisions.add(fact)
      choices.add(fact)
      counted.append(fact)
    }
    var numbers = NameTable()
    for fact in counted {
      switch fact {
      case .review(let review): rows.append(Row(review, revisions, &numbers))
      case .sighting(let sighting): rows.append(Row(sighting, &numbers))
      case .forgotten(let wish): forgotten.append(wish)
      case .session, .amendment, .void, .flag, .exam, .parameters: break
      }
    }
    rows.sort { $0.stamp < $1.stamp }
    names = numbers.names
  }
}

extension AnswerLog {
  /// How reviews are to be read by what was said of them later.
  public struct Revisions: Sendable {
    private var voided: Set<FactID> = []
    private var amendments: [FactID: Amendment] = [:]

    /// Nothing was said.
    public init() {}

    /// Takes in a fact if it is about a review; of two amendments the later one counts.
    public mutating func add(_ fact: Fact) {
      switch fact {
      case .void(let void): voided.insert(void.review)
      case .amendment(let amendment):
        let earlier = amendments[amendment.review]
        if earlier.map({ $0.stamp < amendment.stamp }) ?? true {
          amendments[amendment.review] = amendment
        }
      case .review, .sighting, .session, .flag, .exam, .forgotten, .parameters: break
      }
    }

    /// Whether a review was taken back.
    public func isVoid(_ review: FactID) -> Bool {
      !voided.isEmpty && voided.contains(review)
    }

    /// What was said of a review.
    public func amendment(of review: FactID) -> Amendment? {
      amendments.isEmpty ? nil : amendments[review]
    }
  }
}

/// Names with numbers, in the order in which they came up.
private struct NameTable {
  var names: [String] = []
  private var numbers: [String: AnswerLog.NameNumber] = [:]
  private var concepts: [ConceptKey: AnswerLog.NameNumber] = [:]

  mutating func number<Tag>(_ id: Identifier<Tag>) -> AnswerLog.NameNumber { number(id.text) }

  mutating func number(_ concept: ConceptKey) -> AnswerLog.NameNumber {
    if let number = concepts[concept] { return number }
    let number = number("\(concept)")
    concepts[concept] = number
    return number
  }

  private mutating func number(_ text: String) -> AnswerLog.NameNumber {
    if let number = numbers[text] { return number }
    let number = AnswerLog.NameNumber(names.count)
    names.append(text)
    numbers[text] = number
    return number
  }
}

extension AnswerLog.Row {
  fileprivate init(
    _ review: Review, _ revisions: AnswerLog.Revisions, _ numbers: inout NameTable
  ) {
    self.init(
      stamp: review.stamp, subject: numbers.number(review.subject),
      bank: numbers.number(review.item.bank), item: numbers.number(review.item.item),
      answer: numbers.number(review.answer))
    guard !revisions.isVoid(review.stamp.id) else { return }
    let reason: AnswerLog.ReasonNumber =
      switch review.reason {
      case nil: .none
      case .allHold: .allHold
      case .fails(let criterion): .fails(numbers.number(criterion))
      }
    let said = AnswerLog.Response(
      concept: numbers.number(review.concept), category: numbers.number(review.response),
      mode: review.mode, probeSize: Int32(clamping: review.probeSize), rating: review.rating,
      confidence: review.confidence, usedHint: review.usedHint, reason: reason,
      latencyMilliseconds: review.latencyMilliseconds, bankRevision: review.bankRevision)
    response =
      revisions.amendment(of: review.stamp.id).map {
        said.amended(by: $0, isRight: review.isRight)
      } ?? said
  }

  fileprivate init(_ sighting: Sighting, _ numbers: inout NameTable) {
    self.init(
      stamp: sighting.stamp, subject: numbers.number(sighting.subject),
      bank: numbers.number(sighting.item.bank), item: numbers.number(sighting.item.item),
      answer: numbers.number(sighting.answer))
  }
}
