import Foundation
import Practice
import ProgressStore
import QuestionBank
import Testing

@testable import TelequizCommands

@Suite("Facts in a progress file")
struct StoreFactLogTests {
  let folder = FileManager.default.temporaryDirectory.appending(path: "telequiz-\(UUID())")

  func log(_ path: String) throws -> StoreFactLog {
    try StoreFactLog(path: path, shownPath: "~/p.sqlite", renames: Renames())
  }

  @Test("are there when the file is opened again")
  func reopening() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "progress.sqlite").path
    let today = StudyDay(number: 20_000)
    let stamp = Stamp(
      id: FactID(high: 7, low: 8),
      moment: Moment(
        time: Timestamp(milliseconds: 1_728_000_000_000), offset: UTCOffset(minutes: 60)),
      session: FactID(high: 7, low: 8), ordinal: 0)
    let fact = Fact.session(SessionStart(stamp: stamp))
    try log(path).append([fact], today: today)
    #expect(try log(path).facts() == [fact])
    #expect(try log(path).progress(today: today).progress == Progress())
    #expect(try log(path).lastSession(today: today) == nil)
  }

  @Test("a file of another program is refused in words that name it as people do")
  func foreignFile() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let url = folder.appending(path: "notes.txt")
    try Data("Dear diary".utf8).write(to: url)
    let failure = #expect(throws: FactLogFailure.self) { try log(url.path) }
    #expect(failure?.cause.contains("~/p.sqlite") == true)
    #expect(failure?.cause.contains(folder.path) == false)
    #expect(try Data(contentsOf: url) == Data("Dear diary".utf8))
  }
}
