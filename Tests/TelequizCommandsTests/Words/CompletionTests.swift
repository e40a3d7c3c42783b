import LineEditing
import Testing

@testable import TelequizCommands

@Suite("What Tab proposes")
struct CompletionTests {
  let session = SessionCompletion(names: ["telehealth", "telemedicine"])
  let home = HomeCompletion(ids: [
    "--concept": ["education", "research"], "learn": ["education", "research"],
    "try": ["basics", "basics:visit", "basics:webinar"],
  ])

  @Test(
    "in a session: answers, commands, settings and their values",
    arguments: [
      ("telem", ["telemedicine"]), ("tele", ["telehealth", "telemedicine"]),
      (":h", ["help", "hint"]),
      (":set lim", ["limit"]), (":set why o", ["off", "on"]), (":help un", ["undo"]),
      (":flag te", nil), ("x", nil), (":set nothing o", nil), (":zebra x", nil),
    ])
  func inASession(line: String, expected: [String]?) {
    #expect(session.completion(of: line)?.candidates == expected)
  }

  @Test(
    "at home: commands, their commands, ids and settings",
    arguments: [
      ("pr", ["practice"]), (":pr", ["practice"]), ("learn e", ["education"]),
      ("practice --concept r", ["research"]), ("set si", ["single-key"]), ("help du", ["due"]),
      ("practice x", nil), ("zebra x", nil), ("stats x", nil), ("tr", ["try"]),
      ("try b", ["basics"]), ("try basics:w", ["basics:webinar"]), ("lint x", nil),
    ])
  func atHome(line: String, expected: [String]?) {
    let found = home.completion(of: line)?.candidates
    #expect(expected == nil ? found == nil : found?.contains(expected?.first ?? "") == true)
  }

  @Test("replaces the word at the cursor and no more")
  func replacement() {
    #expect(session.completion(of: ":set lim")?.replacedCharacters == 3)
    #expect(session.completion(of: "te")?.replacedCharacters == 2)
    #expect(session.completion(of: ":set ")?.replacedCharacters == 0)
  }
}
