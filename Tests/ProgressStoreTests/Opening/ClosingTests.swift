import Foundation
import Practice
import Testing

@testable import ProgressStore

@Suite("Letting go of a progress file")
struct ClosingTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  @Test("leaves no log beside it when nobody else holds it")
  func last() throws {
    let path = folder.path("progress.sqlite")
    let store = try ProgressStore(opening: path)
    try store.append([Made.review(1)], today: Made.day(0))
    #expect(exists(path + "-wal"))
    store.close()
    #expect(!exists(path + "-wal") && !exists(path + "-shm"))
  }

  @Test("leaves the file to whoever else holds it")
  func notLast() throws {
    let path = folder.path("progress.sqlite")
    let first = try ProgressStore(opening: path)
    try first.append([Made.review(1)], today: Made.day(0))
    let second = try ProgressStore(opening: path)
    #expect(try second.facts().count == 1)
    first.close()
    try second.append([Made.review(2)], today: Made.day(0))
    #expect(try second.facts().count == 2)
  }

  @Test("is no farewell: what is asked for afterwards opens it again")
  func reopening() throws {
    let store = try ProgressStore(opening: folder.path("progress.sqlite"))
    try store.append([Made.review(1)], today: Made.day(0))
    store.close()
    store.close()
    try store.append([Made.review(2)], today: Made.day(0))
    #expect(try store.facts().count == 2)
  }
}
