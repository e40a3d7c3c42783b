import Testing

@testable import LineEditing

@Suite("The quiet period after a single key")
struct QuietPeriodTests {
  /// Which of the keys that come at some times are dropped, after a single key at 1000.
  private func dropped(_ times: [Int64], after change: (inout QuietPeriod) -> Void = { _ in })
    -> [Bool]
  {
    var quiet = QuietPeriod()
    quiet.begin(at: 1000)
    change(&quiet)
    return times.map { quiet.drops(at: $0) }
  }

  @Test("drops nothing when there was no such key")
  func idle() {
    var quiet = QuietPeriod()
    quiet.resume(at: 0, keysWait: true)
    let isDropped = quiet.drops(at: 1)
    #expect(!isDropped)
  }

  @Test("ends when the keyboard has been quiet for 200 milliseconds")
  func ends() {
    #expect(dropped([1199, 1398, 1598, 1599]) == [true, true, false, false])
  }

  @Test("lasts as long as a key is held down")
  func heldDown() {
    #expect(dropped(Array(stride(from: 1030, to: 9000, by: 30))).allSatisfy { $0 })
  }

  @Test("counts what waits after a busy time as typing that went on")
  func busy() {
    #expect(dropped([5001]) { $0.resume(at: 5000, keysWait: true) } == [true])
    #expect(dropped([5001]) { $0.resume(at: 5000, keysWait: false) } == [false])
  }

  @Test("is over when somebody interrupts")
  func stops() {
    #expect(dropped([1001]) { $0.stop() } == [false])
  }
}
