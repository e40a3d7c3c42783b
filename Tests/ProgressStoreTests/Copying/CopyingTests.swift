import Foundation
import GRDB
import Practice
import SimulatedPractice
import Testing

@testable import ProgressStore

@Suite("A copy of a progress file")
struct CopyingTests {
  let folder: TemporaryFolder
  let store: ProgressStore
  let facts = Made.everything(inSchema: 2)

  init() throws {
    folder = try TemporaryFolder()
    store = try ProgressStore(opening: folder.path("progress.sqlite"))
    try store.append(facts, today: Made.day(3))
  }

  @Test("holds every fact, and is for its owner only")
  func isWhole() throws {
    let copy = folder.path("copy.sqlite")
    #expect(try store.backUp(to: copy, replacing: false))
    #expect(try ProgressStore.facts(lookingInto: copy) == facts)
    #expect(try TemporaryFolder.permissions(copy) == 0o600)
    #expect(try Set(folder.contents().keys).isSuperset(of: ["copy.sqlite", "progress.sqlite"]))
    #expect(try !folder.contents().keys.contains { $0.hasPrefix("copy.sqlite-") })
  }

  @Test("is whole while another program is in the middle of writing")
  func whileInUse() throws {
    let copy = folder.path("copy.sqlite")
    try store.connection.writeWithoutTransaction { database in
      try database.execute(sql: "begin immediate; insert into name (text) values ('unfinished')")
      let other = try ProgressStore(opening: store.path)
      #expect(try other.backUp(to: copy, replacing: false))
      try database.execute(sql: "rollback")
    }
    #expect(try ProgressStore(opening: copy).verify(today: Made.day(3)).problems.isEmpty)
    #expect(try ProgressStore.facts(lookingInto: copy) == facts)
  }

  @Test("before a change stands beside the file, under a new name each time")
  func beforeAChange() throws {
    let names = try (1...3).map { _ in try store.backUp(before: "merge") }
    #expect(names == ["", "-2", "-3"].map { store.path + ".before-merge" + $0 })
    for name in names.compactMap(\.self) {
      #expect(try ProgressStore.facts(lookingInto: name) == facts)
      #expect(try TemporaryFolder.permissions(name) == 0o600)
    }
  }

  @Test("replaces a file only when told to, and then whole")
  func replacing() throws {
    let copy = try folder.write("mine".utf8, to: "copy.sqlite")
    #expect(throws: ProgressStoreError(.copyExists(copy), path: store.path)) {
      try store.backUp(to: copy, replacing: false)
    }
    #expect(try folder.contents()["copy.sqlite"] == Data("mine".utf8))
    #expect(try store.backUp(to: copy, replacing: true))
    #expect(try ProgressStore.facts(lookingInto: copy) == facts)
    #expect(try TemporaryFolder.permissions(copy) == 0o600)
    #expect(try folder.contents().keys.allSatisfy { !$0.hasSuffix(".new") })
  }

  @Test("never takes the place of the file itself, of a folder, or of a file whose log is there")
  func refused() throws {
    try FileManager.default.createDirectory(
      atPath: folder.path("folder"), withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link"), withDestinationPath: store.path)
    _ = try folder.write("log".utf8, to: "used.sqlite-wal")
    for name in ["progress.sqlite", "link", "folder", "used.sqlite", "missing/copy.sqlite"] {
      let failure = #expect(throws: ProgressStoreError.self) {
        try store.backUp(to: folder.path(name), replacing: true)
      }
      guard case .noCopy = failure?.kind else {
        Issue.record("\(name): \(String(describing: failure))")
        continue
      }
    }
    #expect(try store.facts() == facts)
  }

  @Test("of nothing is not made")
  func nothing() throws {
    let none = try ProgressStore(opening: folder.path("none.sqlite"))
    #expect(try none.backUp(before: "merge") == nil)
    #expect(try !none.backUp(to: folder.path("copy.sqlite"), replacing: false))
    #expect(try folder.contents().keys.allSatisfy { $0.hasPrefix("progress.sqlite") })
  }
}
