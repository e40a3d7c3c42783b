import Practice
import Scheduling
import Testing

@testable import TelequizCommands

@Suite("What settings make of the rules")
struct SettingsRulesTests {
  @Test("nothing but the rules in force, when nothing is set")
  func defaults() {
    #expect(Settings().rules(with: .standard) == PracticeRules())
  }

  @Test("sessions in the first weeks are short for whoever wants shorter ones than usual")
  func shortSessions() {
    var settings = Settings()
    settings.questionMinimum = 3
    #expect(settings.rules(with: .standard).leastQuestionsWhileYoung == 3)
    settings.questionMinimum = 6
    #expect(settings.rules(with: .standard).leastQuestionsWhileYoung == 8)
  }
}
