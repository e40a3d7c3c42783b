import BankLint
import Testing

@Suite("A retired item")
struct RetiredItemTests {
  @Test("is not looked at, as nobody is asked it any more")
  func retired() {
    let item = """
      - id: visit
        service: TODO, some day
        answer: near
      """
    #expect(Bench(item: item).found(.placeholder).count == 1)
    #expect(Bench(item: item + "\n  retired: Nobody knows.").findings.allSatisfy { $0.item == nil })
  }
}
