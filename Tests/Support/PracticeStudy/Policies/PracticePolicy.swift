/// A way of choosing what a learner is asked on each day.
public protocol PracticePolicy {
  /// Asks a learner what is to be asked on a day.
  ///
  /// Days that the learner leaves out are not passed on; no day comes twice or before an earlier one.
  mutating func practise(on day: Int, with learner: inout StudyLearner)
}
