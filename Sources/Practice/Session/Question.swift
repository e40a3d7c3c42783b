/// An example put to the learner.
public struct Question: Hashable, Sendable {
  /// Its place in the session, from 1.
  public var number: Int
  /// How many questions the session has, as far as is known now.
  public var total: Int
  /// The example.
  public var example: Curriculum.Example
  /// Why it is asked.
  public var mode: Mode

  /// Creates a question.
  public init(number: Int, total: Int, example: Curriculum.Example, mode: Mode) {
    self.number = number
    self.total = total
    self.example = example
    self.mode = mode
  }
}
