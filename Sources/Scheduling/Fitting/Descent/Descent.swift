/// The search for the numbers within bounds at which a loss is least.
///
/// Each step goes where a model of the loss has its least value: its curvature is that of the
/// products of the slopes of independent parts of the loss, corrected by how the slopes changed
/// over the last steps. Numbers that a bound holds stay there, and a step is shortened until the
/// loss falls. Nothing is drawn: the same loss gives the same result.
///
/// - SeeAlso: Berndt, Hall, Hall and Hausman, "Estimation and inference in nonlinear structural
///   models", 1974, for the products; Nocedal and Wright, "Numerical Optimization", 2006, algorithms
///   3.1 and 7.4 (L-BFGS), for the steps; Bertsekas, "Projected Newton methods for optimization
///   problems with simple constraints", 1982, for the bounds.
struct Descent {
  /// How many steps back the changes of slopes are remembered.
  var memory = 10
  /// How often the loss may be computed.
  var evaluations = 150
  /// A step that lowers the loss by less than this, as a share of it, is the last.
  var tolerance = 1e-5

  /// A place, and the loss there.
  struct Point {
    var place: [Double]
    var loss: Loss
  }

  /// A step taken, and how the slopes changed over it.
  struct Change {
    var step: [Double]
    var slopes: [Double]
    /// Their product; positive.
    var product: Double
  }

  /// Goes down from a place.
  ///
  /// - Parameters:
  ///   - start: A place within the bounds.
  ///   - limit: Moves a place to the nearest one within the bounds.
  ///   - loss: The loss at a place within the bounds.
  /// - Returns: The least place found.
  /// - Throws: What `loss` throws, at once.
  func least<Failure: Error>(
    from start: [Double], limiting limit: ([Double]) -> [Double],
    loss: ([Double]) throws(Failure) -> Loss
  ) throws(Failure) -> Point {
    var point = Point(place: start, loss: try loss(start))
    var left = evaluations - 1
    var changes: [Change] = []
    while left > 0 {
      let free = Self.free(point, limit)
      let direction = Self.direction(at: point, free: free, changes)
      guard
        let next = try shortened(direction, from: point, limit, evaluations: &left, loss: loss)
      else {
        if changes.isEmpty { break }
        changes = []
        continue
      }
      if let change = Self.change(from: point, to: next) {
        changes = (changes + [change]).suffix(memory)
      }
      let gain = point.loss.value - next.loss.value
      point = next
      if gain < tolerance * abs(point.loss.value) { break }
    }
    return point
  }

  /// The first place along a direction where the loss has fallen enough; nil if there is none.
  private func shortened<Failure: Error>(
    _ direction: [Double], from point: Point, _ limit: ([Double]) -> [Double],
    evaluations left: inout Int, loss: ([Double]) throws(Failure) -> Loss
  ) throws(Failure) -> Point? {
    var length = 1.0
    while left > 0, length > 1e-6 {
      let place = limit(zip(point.place, direction).map { $0 + length * $1 })
      let step = zip(place, point.place).map { $0 - $1 }
      let expected = Self.product(step, point.loss.slopes)
      guard expected < 0 else { return nil }
      let next = Point(place: place, loss: try loss(place))
      left -= 1
      let gain = point.loss.value - next.loss.value
      if gain >= -1e-4 * expected { return next }
      // Where the parabola through both values with the slope at the first is least.
      length *= max(0.05, min(0.5, expected / (2 * (gain + expected))))
    }
    return nil
  }

  /// Which numbers can move downhill: those that a small step moves.
  private static func free(_ point: Point, _ limit: ([Double]) -> [Double]) -> [Bool] {
    let moved = limit(
      zip(point.place, point.loss.slopes).map {
        $0 - ($1 > 0 ? 1e-7 : $1 < 0 ? -1e-7 : 0)
      })
    return zip(moved, point.place).map { $0 != $1 }
  }

  private static func change(from point: Point, to next: Point) -> Change? {
    let step = zip(next.place, point.place).map { $0 - $1 }
    let slopes = zip(next.loss.slopes, point.loss.slopes).map { $0 - $1 }
    let product = product(step, slopes)
    let size = (Self.product(step, step) * Self.product(slopes, slopes)).squareRoot()
    guard product > 1e-8 * size else { return nil }
    return Change(step: step, slopes: slopes, product: product)
  }

  /// Minus the slopes, divided by the curvature.
  private static func direction(at point: Point, free: [Bool], _ changes: [Change]) -> [Double] {
    func held(_ numbers: [Double]) -> [Double] { zip(numbers, free).map { $1 ? $0 : 0 } }
    var downhill = held(point.loss.slopes)
    var shares: [Double] = []
    for change in changes.reversed() {
      let share = product(change.step, downhill) / change.product
      shares.append(share)
      downhill = zip(downhill, change.slopes).map { $0 - share * $1 }
    }
    var curvature = point.loss.curvature
    for row in free.indices {
      for column in 0..<row where !(free[row] && free[column]) { curvature[row, column] = 0 }
    }
    downhill = curvature.solution(for: held(downhill))
    for (change, share) in zip(changes, shares.reversed()) {
      let rest = share - product(change.slopes, downhill) / change.product
      downhill = zip(downhill, change.step).map { $0 + rest * $1 }
    }
    return held(downhill).map { -$0 }
  }

  private static func product(_ first: [Double], _ second: [Double]) -> Double {
    var sum = 0.0
    for index in first.indices { sum += first[index] * second[index] }
    return sum
  }
}
