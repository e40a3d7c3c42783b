import BankLint
import QuestionBank
import Testing

@Suite("What an edit takes from those who practised")
struct LossesTests {
  private let bank = """
    format: 1
    id: photos
    title: Photos
    subject: care
    items:
      - id: rash
        service: A rash
        answer: telemedicine
      - id: atlas
        service: An atlas
        answer: telehealth
        retired: Too like the other one.

    """

  private func losses(_ new: String, old: String? = nil) -> [String] {
    let files = [old ?? bank, new].map { text in
      [FileRecord(SourceFile(name: "a.bank.yaml", bytes: Array(text.utf8)))].compactMap { $0 }
    }
    return Losses.items(from: files[0], to: files[1]).map { finding in
      "\(finding.span) \(finding.lint.code) \(finding.kind.flaw.defaultLevel): \(finding.message)"
        + (finding.help.map { "; \($0)" } ?? "")
    }
  }

  @Test("is nothing while ids are kept, or named in aka")
  func nothing() {
    #expect(losses(bank).isEmpty)
    #expect(losses(bank.replacing("A rash", with: "A red rash")).isEmpty)
    #expect(losses(bank.replacing("id: rash", with: "id: redness\n    aka: [rash]")).isEmpty)
    #expect(losses(bank.replacing("id: photos", with: "id: pictures\naka: [photos]")).isEmpty)
  }

  @Test("is an item that is gone, with what it may have become")
  func vanished() {
    #expect(
      losses(bank.replacing("id: rash", with: "id: redness"))
        == [
          "2:5-2:11 L414 deny: item 'rash' is gone, and with it the progress of whoever knew it; "
            + "if it is 'redness' now, write 'aka: [rash]' there; else keep it with 'retired: why'"
        ])
  }

  @Test("is not an item that was retired before")
  func retired() {
    let without = bank.replacing("id: atlas", with: "id: new-atlas")
    #expect(losses(without).isEmpty)
    #expect(losses(bank.replacing("id: new", with: "id: atlas"), old: without).isEmpty)
  }

  @Test("is an answer that is another one, at its place")
  func answer() {
    let found = losses(bank.replacing("answer: telemedicine", with: "answer: telehealth"))
    #expect(found.count == 1)
    #expect(
      found.first?.hasPrefix(
        "8:13-8:23 L414 warn: the answer of 'rash' was 'telemedicine' and is 'telehealth'") == true)
  }

  @Test("is not what may stand in a part that could not be read")
  func broken() {
    #expect(losses(bank.replacing("id: rash", with: "id: \"rash")).isEmpty)
  }

  @Test("is a bank that is gone")
  func banks() {
    let old = [FileRecord(SourceFile(name: "a.bank.yaml", bytes: Array(bank.utf8)))].compactMap {
      $0
    }
    #expect(
      Losses.banks(from: old, to: []).map(\.message)
        == ["bank 'photos' is gone, and with it the progress with its 2 items"])
    #expect(Losses.banks(from: old, to: old).isEmpty)
  }
}
