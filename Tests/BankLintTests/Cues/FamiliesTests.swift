import Testing

@testable import BankLint

@Suite("Families")
struct FamiliesTests {
  @Test("hold all that were joined with any of them, and are called by their first")
  func joined() {
    var families = Families(count: 6)
    families.join(4, 2)
    families.join(5, 4)
    families.join(0, 1)
    #expect(families.all() == [0, 0, 2, 3, 2, 2])
  }
}
