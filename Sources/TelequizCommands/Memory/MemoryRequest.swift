import Scheduling

/// What a trace is made of, read from the words of a command line.
struct MemoryRequest {
  /// The ratings with the days between them.
  var history: [TimedRating]
  /// The model, with its parameters.
  var model: ChosenModel
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
    model name: MemoryModelName, steps: [String], parameters: String?, desiredRetention: Double
  ) throws(InvalidMemoryRequest) {
    var problems: [InvalidMemoryRequest.Problem] = []
    history = []
    for (index, step) in steps.enumerated() {
      switch TimedRating.parsing(step, isFirst: index == 0, days: name.stepDays) {
      case .success(let rating): history.append(rating)
      case .failure(let reason): problems.append(.step(step, number: index + 1, reason))
      }
    }
    var chosen: ChosenModel?
    switch [Double].parsing(parameters) {
    case .success(let values):
      do { chosen = try ChosenModel(name, parameters: values) } catch {
        problems.append(.parameters(error))
      }
    case .failure(let found): problems += found.problems
    }
    self.desiredRetention = desiredRetention
    if !Self.desiredRetentions.contains(desiredRetention) {
      problems.append(.desiredRetention(desiredRetention))
    }
    guard let chosen, problems.isEmpty else { throw InvalidMemoryRequest(problems: problems) }
    model = chosen
  }
}

extension TimedRating {
  /// Reads a rating and days, as in `3@9`.
  fileprivate static func parsing(
    _ step: String, isFirst: Bool, days allowed: MemoryModelName.StepDays
  ) -> Result<TimedRating, InvalidMemoryRequest.StepReason> {
    let parts = step.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return .failure(.form) }
    guard let rating = Int(parts[0]).flatMap(Rating.init) else { return .failure(.rating) }
    guard let days = Self.days(parts[1], allowed), days <= Double(MemoryRequest.mostDays) else {
      return .failure(.days(allowed))
    }
    guard !isFirst || days == 0 else { return .failure(.firstHasDays) }
    return .success(TimedRating(rating, afterDays: days))
  }

  /// Reads digits, with a point among them where parts of days are allowed.
  private static func days(
    _ text: Substring, _ allowed: MemoryModelName.StepDays
  ) -> Double? {
    let isAllowed = text.allSatisfy {
      ("0"..."9").contains($0) || ($0 == "." && allowed == .fractions)
    }
    return isAllowed ? Double(text) : nil
  }
}

extension [Double] {
  /// Reads numbers with commas between them; nothing of nothing.
  fileprivate static func parsing(_ text: String?) -> Result<Self?, InvalidMemoryRequest> {
    guard let text else { return .success(nil) }
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    let values = parts.map { Double($0.drop { $0 == " " }) }
    let unread = zip(parts, values).enumerated().compactMap { index, pair in
      pair.1 == nil ? InvalidMemoryRequest.Problem.parameter(String(pair.0), index: index) : nil
    }
    guard unread.isEmpty else { return .failure(InvalidMemoryRequest(problems: unread)) }
    return .success(values.compactMap(\.self))
  }
}
