import Probability
import Testing

@testable import Scheduling

@Suite("Going down to the least loss")
struct DescentTests {
  /// A valley that curves: (1 − x)² + 100 · (y − x²)², least at (1, 1).
  func valley(_ place: [Double]) -> Loss {
    let (x, y) = (place[0], place[1])
    var loss = Loss(parameters: 2)
    loss.value = (1 - x) * (1 - x) + 100 * (y - x * x) * (y - x * x)
    loss.slopes = [-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)]
    loss.curvature[0, 0] = 2 + 800 * x * x
    loss.curvature[1, 0] = -400 * x
    loss.curvature[1, 1] = 200
    return loss
  }

  let search = Descent(evaluations: 400, tolerance: 1e-12)

  @Test("finds the end of a curved valley")
  func curved() {
    let found = search.least(from: [-1.2, 1], limiting: { $0 }, loss: valley)
    #expect(abs(found.place[0] - 1) < 1e-5 && abs(found.place[1] - 1) < 1e-5)
  }

  @Test("stops at bounds, and slides along them to where the loss is least")
  func bounded() {
    let found = search.least(
      from: [-1.2, 1], limiting: { [min($0[0], 0.5), min(max($0[1], -1), 3)] }, loss: valley)
    #expect(abs(found.place[0] - 0.5) < 1e-6 && abs(found.place[1] - 0.25) < 1e-4)
  }

  @Test("never goes up, and asks for the loss no more often than allowed")
  func downhill() {
    for evaluations in 1...40 {
      var asked = 0
      let found = Descent(evaluations: evaluations, tolerance: 0).least(
        from: [-1.2, 1], limiting: { $0 },
        loss: { place in
          asked += 1
          return valley(place)
        })
      #expect(asked <= evaluations)
      #expect(found.loss.value <= valley([-1.2, 1]).value)
    }
  }

  @Test("goes on with other numbers where two of them hold each other in order")
  func ordered() {
    // The first wants up, the second down below it, and the second may not be less.
    func loss(_ place: [Double]) -> Loss {
      var loss = Loss(parameters: 3)
      let aims = [(5.0, 0.001), (0.0, 1.0), (3.0, 1.0)]
      for (index, aim) in aims.enumerated() {
        loss.value += aim.1 * (place[index] - aim.0) * (place[index] - aim.0)
        loss.slopes[index] = 2 * aim.1 * (place[index] - aim.0)
        loss.curvature[index, index] = 2 * aim.1
      }
      return loss
    }
    let found = search.least(
      from: [2, 2, 0], limiting: { [$0[0], max($0[0], $0[1]), $0[2]] }, loss: loss)
    #expect(abs(found.place[2] - 3) < 1e-4)
    #expect(found.place[0] <= found.place[1])
  }

  @Test("stays where the loss is flat")
  func flat() {
    var flat = Loss(parameters: 2)
    flat.value = 3
    flat.curvature[0, 0] = 1
    flat.curvature[1, 1] = 1
    #expect(search.least(from: [4, 5], limiting: { $0 }, loss: { _ in flat }).place == [4, 5])
  }
}
