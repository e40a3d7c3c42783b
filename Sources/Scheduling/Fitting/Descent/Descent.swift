/// The search for the numbers within bounds at which a loss is least.
///
/// Each step goes to where a model of the loss has its least value: its slopes are those of the
/// loss, its curvature the products of the slopes of independent parts of it. The curvature is
/// raised by a damping until a step lowers the loss, and the less the better steps turn out.
/// Numbers that a bound holds stay there. Nothing is drawn: the same loss gives the same result.
///
/// - SeeAlso: Marquardt, "An algorithm for least-squares estimation of nonlinear parameters", 1963,
///   for the damping; Berndt, Hall, Hall and Hausman, "Estimation and inference in nonlinear
///   structural models", 1974, for the curvature; Bertsekas, "Projected Newton methods for
///   optimization problems with simple constraints", 1982, for the bounds.
struct Descent {
  /// How often the loss may be computed; some 10 times are usual for 21 parameters, 25 for 34.
  var evaluations = 150
  /// Two steps, one after the other, that lower the loss by less than this share of it end the search.
  ///
  /// A tenth of it makes the loss of fitted parameters no less in the fourth digit.
  var tolerance = 3e-5

  // Found by trying, over the folds of the log of tests: in between 5 and 10 nothing depends on them.
  private static let firstDamping = 10.0
  private static let growth = 5.0
  private static let decline = 3.0
  /// Steps damped beyond this go nowhere.
  private static let greatestDamping = 1e9

  /// A place, and the loss there.
  struct Point {
    var place: [Double]
    var loss: Loss
  }

  /// Goes down from a place.
  ///
  /// - Parameters:
  ///   - start: A place within the bounds.
  ///   - limit: Moves a place to the nearest one within the bounds.
  ///   - loss: The loss at a place within the bounds; its curvature is positive definite.
  /// - Returns: The least place found.
  /// - Throws: What `loss` throws, at once.
  func least<Failure: Error>(
    from start: [Double], limiting limit: ([Double]) -> [Double],
    loss: ([Double]) throws(Failure) -> Loss
  ) throws(Failure) -> Point {
    var point = Point(place: start, loss: try loss(start))
    var damping = Self.firstDamping
    var smallGains = 0
    for _ in 1..<max(1, evaluations) {
      let place = Self.next(from: point, damping: damping, limiting: limit)
      let expected = Self.change(of: point.loss, from: point.place, to: place)
      guard damping < Self.greatestDamping else { break }
      // A bound may turn a long step uphill.
      guard expected < 0 else {
        damping *= Self.growth
        continue
      }
      let next = Point(place: place, loss: try loss(place))
      let gain = point.loss.value - next.loss.value
      // A step that gains next to nothing of what the slopes promise is none.
      guard gain >= -1e-4 * expected else {
        damping *= Self.growth
        continue
      }
      // A parabola whose least value the step meets gains half of what its slopes promise.
      if gain >= -0.25 * expected { damping = max(1e-6, damping / Self.decline) }
      smallGains = gain < tolerance * abs(point.loss.value) ? smallGains + 1 : 0
      point = next
      if smallGains == 2 { break }
    }
    return point
  }

  /// Where the damped model of the loss is least, within the bounds.
  private static func next(
    from point: Point, damping: Double, limiting limit: ([Double]) -> [Double]
  ) -> [Double] {
    let free = free(point, limit)
    var curvature = point.loss.curvature
    for row in free.indices {
      for column in 0..<row where !(free[row] && free[column]) { curvature[row, column] = 0 }
      curvature[row, row] *= 1 + damping
    }
    let step = curvature.solution(for: zip(point.loss.slopes, free).map { $1 ? $0 : 0 })
    return limit(zip(point.place, step).map { $0 - $1 })
  }

  /// Which numbers can move downhill alone: a small step moves them, and with them no others so that
  /// the loss would rise.
  private static func free(_ point: Point, _ limit: ([Double]) -> [Double]) -> [Bool] {
    point.place.indices.map { index in
      guard point.loss.slopes[index] != 0 else { return false }
      var place = point.place
      place[index] -= point.loss.slopes[index] > 0 ? 1e-7 : -1e-7
      return change(of: point.loss, from: point.place, to: limit(place)) < 0
    }
  }

  /// How much the loss would change if its slopes stayed the same.
  private static func change(of loss: Loss, from start: [Double], to end: [Double]) -> Double {
    loss.slopes.indices.reduce(0) { $0 + loss.slopes[$1] * (end[$1] - start[$1]) }
  }
}
