import Foundation
import Practice
import Testing

@Suite("A moment in ISO 8601")
struct MomentISO8601Tests {
  let localOffset = { (_: Timestamp) in UTCOffset(minutes: 120) }

  @Test("is read back as it was written, through 400 years and at every offset")
  func roundTrip() throws {
    for step in 0..<5_000 {
      let milliseconds = Int64(step) * 2_525_252_525 - 2_200_000_000_000
      let moment = Moment(
        time: Timestamp(milliseconds: milliseconds),
        offset: UTCOffset(minutes: step * 7 % 1_680 - 840))
      #expect(Moment(iso8601: moment.iso8601, localOffset: localOffset) == moment)
    }
  }

  @Test("is written as Foundation writes it")
  func matchesFoundation() throws {
    for step in 0..<500 {
      // Quarters of a second, which floating point holds exactly.
      let milliseconds = Int64(step) * 25_252_525_250 - 2_200_000_000_000
      let zone = try #require(TimeZone(secondsFromGMT: (step % 27 - 13) * 3_600))
      let style = Date.ISO8601FormatStyle(
        timeZoneSeparator: .colon, includingFractionalSeconds: true, timeZone: zone)
      let date = Date(timeIntervalSince1970: Double(milliseconds) / 1_000)
      let moment = Moment(
        time: Timestamp(milliseconds: milliseconds),
        offset: UTCOffset(minutes: zone.secondsFromGMT() / 60))
      let expected = style.format(date).replacingOccurrences(of: "Z", with: "+00:00")
      #expect(moment.iso8601 == expected)
    }
  }

  @Test(
    "may leave out what can be left out",
    arguments: [
      ("2026-11-22", "2026-11-22T12:00:00.000+02:00"),
      ("2026-11-22T18:30", "2026-11-22T18:30:00.000+02:00"),
      ("2026-11-22T18:30Z", "2026-11-22T18:30:00.000+00:00"),
      ("2026-11-22T18:30:05.25-03:30", "2026-11-22T18:30:05.250-03:30"),
      ("2026-11-22T18:30:05.1234567+0100", "2026-11-22T18:30:05.123+01:00"),
      ("2026-11-22T18:30+01", "2026-11-22T18:30:00.000+01:00"),
    ])
  func shortForms(text: String, expected: String) {
    #expect(Moment(iso8601: text, localOffset: localOffset)?.iso8601 == expected)
  }

  @Test("takes the local offset of the day that is meant")
  func localOffsetOfTheDay() {
    // A zone that goes from +60 to +120 minutes at one instant.
    let change = Timestamp(milliseconds: 1_774_746_000_000)  // 2026-03-29T01:00Z
    let zone = { UTCOffset(minutes: $0 < change ? 60 : 120) }
    let before = Moment(iso8601: "2026-03-29T01:30", localOffset: zone)
    let after = Moment(iso8601: "2026-03-29T03:30", localOffset: zone)
    #expect(before?.iso8601 == "2026-03-29T01:30:00.000+01:00")
    #expect(after?.iso8601 == "2026-03-29T03:30:00.000+02:00")
  }

  @Test(
    "is refused when anything is odd",
    arguments: [
      "", "today", "2026-02-29", "2026-13-01", "2026-1-1", "22.11.2026", "2026-11-22T",
      "2026-11-22T24:00",
      "2026-11-22T18:60", "2026-11-22T1830", "2026-11-22T18:30+1", "2026-11-22T18:30+01:0",
      "2026-11-22T18:30+0:100", "2026-11-22T18:30 ", "2026-11-22T18:30Zulu", "2026-11-22T18:30:05.",
      "２０２６-11-22", "2026-11-22T18:30:05.12345678901", "+026-11-22",
    ])
  func refusals(text: String) {
    #expect(Moment(iso8601: text, localOffset: localOffset) == nil)
  }
}
