import Scheduling

/// What a trace is made of, read from the words of a command line.
struct MemoryRequest {
  /// The ratings with the days between them.
  var history: [TimedRating]
  /// The parameters of the model.
  var parameters: FSRS6.Parameters
  /// The retrievability at which a memory becomes due.
  var desiredRetention: Double

  /// The desired retentions that make sense; outside them intervals leave every calendar.
  static let desiredRetentions = 0.1...0.999
  /// The days between two reviews that make sense; a hundred years, as the longest stability.
  static let mostDays = 36_500

  /// Reads everything, and names everything that cannot be read.
  ///
  /// - Throws: `InvalidMemoryRequest` with every problem.
  init(
    steps: [String], parameters: String?, desiredRetention: Double
  ) throws(InvalidMemoryRequest) {
    var problems: [InvalidMemoryRequest.Problem] = []
    history = []
    for (index, step) in steps.enumerated() {
      switch TimedRating.parsing(step, isFirst: index == 0) {
      case .success(let rating): history.append(rating)
      case .failure(let reason): problems.append(.step(step, number: index + 1, reason))
      }
    }
    self.parameters = .default
    if let parameters {
      switch FSRS6.Parameters.parsing(parameters) {
      case .success(let values): self.parameters = values
      case .failure(let found): problems += found.problems
      }
    }
    self.desiredRetention = desiredRetention
    if !Self.desiredRetentions.contains(desiredRetention) {
      problems.append(.desiredRetention(desiredRetention))
    }
    if !problems.isEmpty { throw InvalidMemoryRequest(problems: problems) }
  }
}

extension TimedRating {
  /// Reads a rating and days, as in `3@9`.
  fileprivate static func parsing(
    _ step: String, isFirst: Bool
  ) -> Result<TimedRating, InvalidMemoryRequest.StepReason> {
    let parts = step.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return .failure(.form) }
    guard let rating = Int(parts[0]).flatMap(Rating.init) else { return .failure(.rating) }
    guard parts[1].allSatisfy({ ("0"..."9").contains($0) }), let days = Int(parts[1]),
      days <= MemoryRequest.mostDays
    else { return .failure(.days) }
    guard !isFirst || days == 0 else { return .failure(.firstHasDays) }
    return .success(TimedRating(rating, afterDays: Double(days)))
  }
}

extension FSRS6.Parameters {
  /// Reads numbers with commas between them.
  fileprivate static func parsing(_ text: String) -> Result<Self, InvalidMemoryRequest> {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    let values = parts.map { Double($0.drop { $0 == " " }) }
    let unread = zip(parts, values).enumerated().compactMap { index, pair in
      pair.1 == nil ? InvalidMemoryRequest.Problem.parameter(String(pair.0), index: index) : nil
    }
    guard unread.isEmpty else { return .failure(InvalidMemoryRequest(problems: unread)) }
    do {
      return .success(try Self(validating: values.compactMap(\.self)))
    } catch {
      return .failure(InvalidMemoryRequest(problems: [.parameters(error)]))
    }
  }
}
