import Foundation
import Testing

@testable import TelequizCommands

@Suite("Files of the machine")
final class FileAccessMachineTests {
  let folder = FileManager.default.temporaryDirectory.appending(path: "telequiz-\(UUID())")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
  }

  deinit { _ = try? FileManager.default.removeItem(at: folder) }

  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
  }

  func write(_ text: String, to name: String, replacing: Bool = false) -> FileFailure? {
    let path = folder.appending(path: name).path
    guard case .failure(let failure) = FileAccess.machine.write(text, path, replacing) else {
      return nil
    }
    return failure
  }

  func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  @Test("are written whole, however long")
  func written() throws {
    let long = String(repeating: "ü☂\n", count: 300_000)
    #expect(write(long, to: "long.txt") == nil)
    #expect(try text("long.txt") == long)
    #expect(write("", to: "empty.txt") == nil)
    #expect(try names == ["empty.txt", "long.txt"])
  }

  @Test("are replaced only when asked, and nothing else is left behind")
  func replaced() throws {
    #expect(write("mine", to: "a.txt") == nil)
    #expect(write("yours", to: "a.txt") == .exists)
    #expect(try text("a.txt") == "mine")
    #expect(write("yours", to: "a.txt", replacing: true) == nil)
    #expect(try text("a.txt") == "yours")
    #expect(try names == ["a.txt"])
  }

  @Test("keep their mode and the links that lead to them")
  func modesAndLinks() throws {
    let manager = FileManager.default
    let path = folder.appending(path: "a.txt").path
    #expect(write("mine", to: "a.txt") == nil)
    try manager.setAttributes([.posixPermissions: 0o664], ofItemAtPath: path)
    try manager.createSymbolicLink(
      atPath: folder.appending(path: "link.txt").path, withDestinationPath: "a.txt")
    #expect(write("yours", to: "link.txt", replacing: true) == nil)
    #expect(try text("a.txt") == "yours")
    #expect(try text("link.txt") == "yours")
    #expect(
      try manager.destinationOfSymbolicLink(atPath: folder.appending(path: "link.txt").path)
        == "a.txt")
    let mode = try manager.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o664)
    #expect(try names == ["a.txt", "link.txt"])
  }

  @Test("are not written where no file can be")
  func impossible() throws {
    let before = try names
    #expect(write("x", to: "missing/a.txt") == .missing)
    #expect(write("x", to: ".", replacing: true) == .wrongKind)
    #expect(try names == before)
    guard case .failure(.wrongKind) = FileAccess.machine.write("x", "/dev/null", true) else {
      Issue.record("a device was replaced")
      return
    }
  }
}
