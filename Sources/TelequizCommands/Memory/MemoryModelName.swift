import ArgumentParser
import Scheduling

/// The models that can be chosen.
enum MemoryModelName: String, CaseIterable, ExpressibleByArgument {
  /// The sixth Free Spaced Repetition Scheduler.
  case fsrs6 = "fsrs-6"
  /// The seventh Free Spaced Repetition Scheduler.
  case fsrs7 = "fsrs-7"

  /// What days a step may have.
  var stepDays: StepDays {
    switch self {
    case .fsrs6: .whole
    case .fsrs7: .fractions
    }
  }

  /// What days a step may have.
  enum StepDays: Hashable {
    /// Whole ones.
    case whole
    /// Any part of a day too.
    case fractions
  }
}

extension ChosenModel {
  /// Takes the parameters for a model; nil: those of the average learner.
  ///
  /// - Throws: `InvalidParameters`, naming every number that is not usable.
  init(_ name: MemoryModelName, parameters: [Double]?) throws(InvalidParameters) {
    switch (name, parameters) {
    case (_, nil): self.init(average: name)
    case (.fsrs6, let values?):
      self = .fsrs6(FSRS6(parameters: try FSRS6.Parameters(migrating: values)))
    case (.fsrs7, let values?):
      self = .fsrs7(FSRS7(parameters: try FSRS7.Parameters(validating: values)))
    }
  }

  /// A model with the average learner's parameters.
  init(average name: MemoryModelName) {
    switch name {
    case .fsrs6: self = .fsrs6(FSRS6())
    case .fsrs7: self = .fsrs7(FSRS7())
    }
  }

  /// The name by which it is chosen.
  var name: MemoryModelName {
    switch self {
    case .fsrs6: .fsrs6
    case .fsrs7: .fsrs7
    }
  }
}
