import StrictYAML
import Testing

@Suite("A text made up in the profile")
struct SampleTests {
  @Test("is read as it was meant, by us and by Yams, with its comments", arguments: 0..<10)
  func samples(batch: UInt64) {
    for seed in 0..<100 {
      let sample = SampleText(seed: batch * 1000 + UInt64(seed))
      let document = Document(parsing: sample.text)
      #expect(document.problems == [], "\(sample.text)")
      #expect(document.violations == [])
      #expect(document.root.outline == sample.outline, "\(sample.text)")
      #expect(outlineByYams(sample.text) == sample.outline, "\(sample.text)")
      #expect(document.allComments.map(\.text) == sample.comments, "\(sample.text)")
    }
  }
}
