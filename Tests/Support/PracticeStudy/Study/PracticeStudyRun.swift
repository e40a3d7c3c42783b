/// All cells of the study under one set of assumptions.
public struct PracticeStudyRun: Sendable {
  /// The cells by kind, each in the order of the policies.
  public let cells: [(kind: LearnerKind, cells: [StudyCell])]

  /// Runs policies on learners of some kinds.
  public init(
    _ policies: [PolicyChoice], kinds: [LearnerKind], learners: Int, assumptions: Assumptions,
    seed: UInt64
  ) {
    cells = kinds.map { kind in
      (
        kind,
        policies.map {
          StudyCell($0, kind: kind, learners: learners, assumptions: assumptions, seed: seed)
        }
      )
    }
  }
}
