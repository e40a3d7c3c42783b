/// What one study day comes to.
public struct WorkloadDay: Hashable, Sendable {
  /// The questions that are answered.
  public var questions: Int
  /// How many concepts were met until its end.
  public var met: Int
  /// How many concepts are remembered on the morning after it: the sum of their retrievabilities.
  public var remembered: Double

  /// Creates a day.
  public init(questions: Int, met: Int, remembered: Double) {
    self.questions = questions
    self.met = met
    self.remembered = remembered
  }
}
