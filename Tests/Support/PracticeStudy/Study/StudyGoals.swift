/// What our rules are held to beside their rivals, for one kind of learner.
///
/// Only rivals that ask at most three times as many questions in the half year count.
public struct StudyGoals: Sendable {
  /// How many times as many questions a rival may ask.
  public static let questionFactor = 3.0
  /// How far behind the best rival our rules may be on day 30.
  public static let firstMonthAllowance = 0.02

  /// A rival, and how far our rules are ahead of it.
  public struct Comparison: Sendable {
    /// The rival's name.
    public let rival: String
    /// Accuracy of ours less that of the rival, learner by learner.
    public let lead: Estimate
  }

  /// The comparison with the rival that is best on day 30; nil without any rival that counts.
  public let firstMonth: Comparison?
  /// The comparison with the rival that is best after half a year.
  public let halfYear: Comparison?

  /// Compares a cell of our rules with cells of the same kind and learners.
  public init(of ours: StudyCell, beside cells: [StudyCell]) {
    let last = PracticeCourse.checkpoints.count - 1
    let rivals = cells.filter {
      !$0.policy.isOurs
        && $0.questions(at: last) <= Self.questionFactor * ours.questions(at: last)
    }
    func best(at checkpoint: Int) -> Comparison? {
      rivals.map {
        Comparison(rival: $0.policy.name, lead: ours.gain(over: $0, at: checkpoint))
      }.min { $0.lead.mean < $1.lead.mean }
    }
    firstMonth = best(at: PracticeCourse.checkpoints.firstIndex(of: 30) ?? 0)
    halfYear = best(at: last)
  }

  /// Whether our rules are at most 0.02 behind on day 30.
  public var isMetInFirstMonth: Bool {
    firstMonth.map { $0.lead.mean >= -Self.firstMonthAllowance } ?? true
  }

  /// Whether our rules are not behind after half a year, as far as the simulation can tell: the
  /// interval of the lead reaches zero.
  public var isMetAtHalfYear: Bool {
    halfYear.map { $0.lead.mean + $0.lead.halfWidth >= 0 } ?? true
  }
}
