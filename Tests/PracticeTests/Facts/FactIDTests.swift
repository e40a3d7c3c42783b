import Practice
import Testing

@Suite("The identity of a fact")
struct FactIDTests {
  @Test("is a random UUID, and reads its own text")
  func textForm() throws {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      let id = FactID(using: &generator)
      let text = id.description
      let digits = Array(text)
      #expect(text.count == 36 && digits[14] == "4" && "89ab".contains(digits[19]))
      #expect(FactID(text) == id)
    }
  }

  @Test(
    "is read from nothing else",
    arguments: [
      "", "0", "0c1f0a4e-1111-4111-8111-11111111111", "0c1f0a4e111141118111111111111111",
      "+c1f0a4e-1111-4111-8111-111111111111",
    ])
  func refused(text: String) {
    #expect(FactID(text) == nil)
  }
}
