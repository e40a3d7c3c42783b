/// One way through histories with a model: forwards for the loss, and back for its slopes.
protocol FittingPass {
  /// What the way forwards leaves for the way back.
  associatedtype Step

  /// The loss over one card; fills a step for each rating of it.
  func forwards(
    _ card: Range<Int>, in log: TrainingLog.Pointers, steps: UnsafeMutablePointer<Step>
  ) -> Double

  /// Adds the slopes of the loss over one card, one for each parameter.
  func backwards(
    _ card: Range<Int>, in log: TrainingLog.Pointers, steps: UnsafePointer<Step>,
    adding slopes: UnsafeMutablePointer<Double>
  )
}

extension FittingPass {
  /// The loss over all cards of a log, its slopes and their products, card by card.
  @inline(__always)
  func loss(over log: TrainingLog, parameters count: Int) -> Loss {
    var total = Loss(parameters: count)
    let longest = (0..<log.cardCount).map { log.positions(of: $0).count }.max() ?? 0
    log.withPointers { pointers in
      withUnsafeTemporaryAllocation(of: Step.self, capacity: longest) { steps in
        withUnsafeTemporaryAllocation(of: Double.self, capacity: count) { slopes in
          guard let stepsStart = steps.baseAddress, let slopesStart = slopes.baseAddress else {
            return
          }
          for card in 0..<log.cardCount {
            let positions = log.positions(of: card)
            slopes.update(repeating: 0)
            total.value += forwards(positions, in: pointers, steps: stepsStart)
            backwards(positions, in: pointers, steps: stepsStart, adding: slopesStart)
            for index in 0..<count { total.slopes[index] += slopes[index] }
            total.curvature.addProducts(of: UnsafeBufferPointer(slopes))
          }
        }
      }
    }
    return total
  }

  /// The loss over all cards of a log alone.
  @inline(__always)
  func value(over log: TrainingLog) -> Double {
    var total = 0.0
    let longest = (0..<log.cardCount).map { log.positions(of: $0).count }.max() ?? 0
    log.withPointers { pointers in
      withUnsafeTemporaryAllocation(of: Step.self, capacity: longest) { steps in
        guard let steps = steps.baseAddress else { return }
        for card in 0..<log.cardCount {
          total += forwards(log.positions(of: card), in: pointers, steps: steps)
        }
      }
    }
    return total
  }
}
