import QuestionBank
import StrictYAML
import Testing

@testable import BankLint

@Suite("A word that gives the answer away")
struct CueWordTests {
  /// A bank of 12 near and 12 far items, in so many of which stands a word.
  private func bank(near: Int, far: Int, word: String = "webinar", allowing: String = "") -> String
  {
    func texts(_ name: String, _ count: Int) -> [String] {
      CueFindings.texts(count, name: name, with: [word])
        + CueFindings.texts(12 - count, name: name + "y")
    }
    return CueFindings.bank(
      near: texts("n", near), far: texts("f", far), allowing: allowing)
  }

  private func findings(_ text: String) -> [Finding] { CueFindings.all(in: text, of: [.cueWord]) }

  @Test("is told with its counts, what it is worth, and what to write against it")
  func told() throws {
    let found = findings(bank(near: 1, far: 11))
    #expect(
      found.map(\.message) == [
        "'webinar' gives the answer away: 11 of 12 items with it are 'far'; knowing no more is right "
          + "in 92 %, always saying 'near' in 50 %"
      ])
    #expect(
      found.map(\.help) == [
        "write a contrast item with 'webinar' that is 'near'; list a word that belongs to its "
          + "category in 'allowed-cues'"
      ])
  }

  @Test("is shown where it stands first with its answer, and in ten more places at most")
  func places() throws {
    let found = try #require(findings(bank(near: 1, far: 12)).first)
    // The thirteenth item is the first that is far; its fourth line has the service.
    #expect(found.span.start.line == 7 + 3 * 12 + 2)
    #expect(found.span.end.column - found.span.start.column == "webinar".count)
    #expect(found.related.count == 10)
    #expect(found.related.allSatisfy { $0.span.start.line > found.span.start.line })
  }

  // One word is tested for two categories that have half of the items each: 2 · 2^-n · … < 0.01.
  @Test("is told from where chance explains it once in 100 banks")
  func threshold() {
    // 2 · (1/2)^8 = 0.0078, but 2 · (1/2)^7 = 0.016.
    #expect(findings(bank(near: 0, far: 8)).map(\.kind.flaw.defaultLevel) == [.warn])
    #expect(findings(bank(near: 0, far: 7)).map(\.kind.flaw.defaultLevel) == [.note])
    // 2 · 11 · (1/2)^10 and one more for 10 of 10: 0.021; 2 · 12 · (1/2)^11 …: 0.0117; one more: 0.0063.
    #expect(findings(bank(near: 1, far: 10)).isEmpty)
    #expect(findings(bank(near: 1, far: 11)).map(\.kind.flaw.defaultLevel) == [.warn])
  }

  @Test("that is always one answer in five items is noted, all such words in one")
  func pure() {
    #expect(
      findings(bank(near: 0, far: 5)).map(\.message) == [
        "words that stand with one answer only, which may be chance: 'webinar' (5 of 5 'far')"
      ])
    #expect(findings(bank(near: 0, far: 4)).isEmpty)
    #expect(findings(bank(near: 1, far: 5)).isEmpty)
  }

  @Test("in several forms is one, shown in its commonest form")
  func forms() {
    let near = CueFindings.texts(12, name: "n")
    let far = CueFindings.texts(
      12, name: "f", with: ["trains", "trained", "training", "training"])
    #expect(
      findings(CueFindings.bank(near: near, far: far)).map(\.message).allSatisfy {
        $0.hasPrefix("'training' gives the answer away: 12 of 12")
      })
  }

  @Test("that always stands with another one is told together with it")
  func together() {
    #expect(
      findings(bank(near: 0, far: 9, word: "smart watch")).map(\.message).map {
        $0.split(separator: ":")[0]
      } == ["'smart' and 'watch' give the answer away"])
  }

  @Test("may tell it if it is an allowed cue, in any form, or a part of one")
  func allowed() {
    #expect(findings(bank(near: 0, far: 12, allowing: "webinars")).isEmpty)
    #expect(findings(bank(near: 0, far: 12, word: "follow up", allowing: "follow up")).isEmpty)
    #expect(findings(bank(near: 0, far: 12, word: "follow up", allowing: "follow on")).count == 1)
    #expect(findings(bank(near: 0, far: 12, word: "up", allowing: "follow up")).count == 1)
  }

  @Test("is told of any of several categories, against the one that lacks it")
  func categories() throws {
    let text = CueFindings.bank(
      near: CueFindings.texts(10, name: "n", with: ["webinar"]),
      far: CueFindings.texts(2, name: "f", with: ["webinar"]) + CueFindings.texts(10, name: "g"),
      other: CueFindings.texts(10, name: "o"))
    let found = try #require(findings(text).first)
    #expect(found.message.contains("10 of 12 items with it are 'near'"))
    #expect(try #require(found.help).contains("with 'webinar' that is 'other'"))
  }

  @Test("is counted as it stands in a language whose endings are not known")
  func otherLanguages() {
    let near = CueFindings.texts(12, name: "n")
    let texts = { CueFindings.texts(12, name: "f", with: $0) }
    let german = CueFindings.bank(near: near, far: texts(["Vortrag"]), language: "de")
    #expect(findings(german).count == 1)
    let forms = CueFindings.bank(
      near: near, far: texts(["reads", "read", "reading"]), language: "de")
    #expect(findings(forms).isEmpty)
  }

  @Test("is not there in a bank that is empty, small, or of one category")
  func nothing() {
    #expect(findings(CueFindings.bank()).isEmpty)
    #expect(findings(CueFindings.bank(near: ["a b"], far: ["c d"])).isEmpty)
    let near = CueFindings.texts(30, name: "n", with: ["webinar"])
    #expect(findings(CueFindings.bank(near: near)).isEmpty)
  }

  @Test("does not count in items that are retired")
  func retired() {
    let text = bank(near: 0, far: 12).replacing(
      "answer: far", with: "answer: far\n    retired: old")
    #expect(findings(text).isEmpty)
  }
}
