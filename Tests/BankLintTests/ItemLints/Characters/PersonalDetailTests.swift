import QuestionBank
import Testing

@testable import BankLint

@Suite("What tells who a person is")
struct PersonalDetailTests {
  private func details(_ text: String) -> [String: PersonalDetail] {
    let words = Words(text, in: .english)
    return Dictionary(
      PersonalDetail.all(in: words).map { (words.written($0.range), $0.detail) },
      uniquingKeysWith: { first, _ in first })
  }

  @Test(
    "is a number or an address",
    arguments: [
      ("Call (212) 867-5309 today", "212) 867-5309", PersonalDetail.phone),
      ("Ring 867-5309 now", "867-5309", .phone),
      ("Ring +49 30 901820 now", "49 30 901820", .phone),
      ("Ring 01 23 45 67 89 now", "01 23 45 67 89", .phone),
      ("Write to jo.e_x+1@mail.clinic.org.", "jo.e_x+1@mail.clinic.org", .email),
      ("SSN 123-45-6789 is hers", "123-45-6789", .socialSecurity),
      ("Her MRN is 0041234", "0041234", .recordNumber),
      ("medical record number 12345", "12345", .recordNumber),
      ("born on 3/14/1961 in town", "3/14/1961", .birthDate),
      ("date of birth: 1961-03-14", "1961-03-14", .birthDate),
      ("born 14 March 1961", "14 March 1961", .birthDate),
      ("born March 14, 1961", "March 14, 1961", .birthDate),
      ("geboren am 14.03.1961", "14.03.1961", .birthDate),
    ])
  func found(text: String, detail: String, kind: PersonalDetail) {
    #expect(details(text) == [detail: kind])
  }

  @Test(
    "is not a quantity, a date, an hour, or what is kept for fiction",
    arguments: [
      "Call 555-0142 or 212-555-0199", "at jo@example.org or x@clinic.test", "from 500-1000 steps",
      "on 2026-11-22 10:30 and 22.11.2026 10:30", "1 000 000 000 people, 1,000,000 more",
      "from 2014-2018, born in 1961", "@home and a@b", "record 12, room 12345", "24-7 and 911",
      "born at 28 weeks, 3 days, 2019", "on March 14, 1961 she calls", "1-2-3 and 1.5/2",
    ])
  func nearMisses(text: String) { #expect(details(text).isEmpty, "\(details(text))") }
}
