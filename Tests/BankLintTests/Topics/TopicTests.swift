import QuestionBank
import Testing

@testable import BankLint

@Suite("An error or a lint")
struct TopicTests {
  @Test("has a name of its own, and a lint a code of its own")
  func names() {
    #expect(Set(Topic.all.map(\.name)).count == Topic.all.count)
    #expect(Set(Lint.allCases.map(\.code)).count == Lint.allCases.count)
    for topic in Topic.all {
      #expect(topic.name.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil)
      #expect(topic.code.wholeMatch(of: /E[12]\d\d|L[034]\d\d/) != nil)
      #expect(!topic.summary.isEmpty && topic.summary.last != ".")
    }
  }

  @Test("is found by its name, its code or the beginning of that, in any case")
  func matching() {
    #expect(Topic.matching("answer-leak") == [.lint(.answerLeak)])
    #expect(Topic.matching("l301") == [.lint(.answerLeak)])
    #expect(Topic.matching("E101").count == 10)
    #expect(Set(Topic.matching("E").map(\.code.first)) == ["E"])
    #expect(Topic.matching("L3").allSatisfy { $0.code.hasPrefix("L3") })
    #expect(Topic.matching("leak").isEmpty && Topic.matching("").isEmpty)
    #expect(Topic.matching("301").isEmpty && Topic.matching("L9").isEmpty)
  }

  @Test("is told unless it is ignored, not selected, or a lint at the level allow")
  func telling() {
    var settings = LintSettings()
    #expect(Topic.all.allSatisfy(settings.tells))
    settings.ignored = [.lint(.noHint)]
    settings.levels[.noConcept] = .allow
    #expect(!settings.tells(.lint(.noHint)) && !settings.tells(.lint(.noConcept)))
    settings.selected = [.lint(.noHint), .lint(.answerLeak)]
    #expect(settings.tells(.lint(.answerLeak)) && !settings.tells(.lint(.hintLeak)))
    #expect(!settings.tells(.lint(.noHint)))
    // What cannot be read is not hidden by looking for something else.
    #expect(settings.tells(.error(.tab)))
    settings.selected = [.error(.anchor)]
    #expect(settings.tells(.error(.anchor)) && !settings.tells(.error(.tab)))
  }

  @Test("counts as configured, else as strictness asks, else at its own level")
  func levels() {
    var settings = LintSettings()
    let leak = ItemFlaw.answerLeak(word: "far", names: "far")
    #expect(settings.level(of: leak) == .deny)
    settings.levels[.answerLeak] = .note
    settings.isStrict = true
    #expect(settings.level(of: leak) == .note)
  }
}
