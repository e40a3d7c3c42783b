import Testing

@testable import BankLint

@Suite("Length that gives the answer away")
struct LengthCueTests {
  /// Texts of so many words each.
  private func texts(_ lengths: [Int], _ name: String) -> [String] {
    lengths.enumerated().flatMap { CueFindings.texts(1, words: $1, name: "\(name)\($0)z") }
  }

  private func findings(near: [Int], far: [Int]) -> [Finding] {
    CueFindings.all(
      in: CueFindings.bank(near: texts(near, "n"), far: texts(far, "f")), of: [.lengthCue])
  }

  private let short = [10, 11, 11, 12, 12, 12, 13, 13, 14, 15]
  private let long = [13, 14, 15, 15, 16, 16, 17, 17, 18, 20]

  @Test("is told with both medians, and with what guessing by length is worth")
  func told() {
    #expect(
      findings(near: short, far: long).map(\.message) == [
        "'far' texts are longer: 16 words in the middle, 12 elsewhere; guessing it from 15 words is "
          + "right in 85 %, always saying 'near' in 50 %"
      ])
    #expect(
      findings(near: long, far: short).map(\.help) == [
        "shorten texts that are 'near', or write long ones that are not, until both are alike"
      ])
  }

  @Test("is told of 20 items or more, of which 5 stand on each side")
  func fewest() {
    #expect(findings(near: short.dropLast(), far: long).isEmpty)
    let many = [Int](repeating: 12, count: 16)
    #expect(findings(near: many, far: [30, 31, 32, 33]).isEmpty)
    #expect(findings(near: many, far: [30, 31, 32, 33, 34]).count == 1)
  }

  @Test("is told from where chance explains it once in 100 banks")
  func chance() {
    // scipy 1.17.1, mannwhitneyu(…, method="asymptotic"): 0.0103 and 0.0077.
    let far = [11, 12, 12, 13, 15, 15, 16, 16, 17, 17]
    #expect(findings(near: short, far: far).isEmpty)
    #expect(findings(near: short, far: far.dropFirst() + [17]).count == 1)
  }

  @Test("is told if the medians are a fifth apart")
  func width() {
    let base = Array(repeating: 20, count: 15)
    #expect(findings(near: base, far: Array(repeating: 23, count: 15)).isEmpty)
    #expect(findings(near: base, far: Array(repeating: 24, count: 15)).count == 1)
  }

  @Test("is told once, of the category that it shows most in")
  func categories() {
    let text = CueFindings.bank(
      near: texts(short, "n"), far: texts(short, "f"), other: texts(long, "o"))
    let found = CueFindings.all(in: text, of: [.lengthCue])
    #expect(found.map { $0.message.prefix(7) } == ["'other'"])
  }
}
