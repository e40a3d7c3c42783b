import Foundation
import QuestionBank
import Testing

@testable import TelequizCommands

@Suite("Bank files")
struct BankFilesTests {
  /// Files and folders that a test makes up.
  private func access(_ files: [String: String], unreadable: Set<String> = []) -> FileAccess {
    FileAccess(
      read: { path in
        if unreadable.contains(path) { return .failure(.forbidden) }
        return files[path].map { .success(Array($0.utf8)) } ?? .failure(.missing)
      },
      list: { folder in
        let names = files.keys.filter { $0.hasPrefix(folder + "/") }
        return names.isEmpty
          ? .failure(.missing) : .success(names.map { String($0.dropFirst(folder.count + 1)) })
      },
      kind: { path in
        if files[path] != nil { return .file }
        return files.keys.contains { $0.hasPrefix(path + "/") } ? .folder : nil
      })
  }

  @Test("are the subjects and banks of the folders, in order, then those of the program")
  func order() {
    let found = BankFiles(
      in: [.namedFolder("/b"), .ownFolder("/a"), .builtIn],
      files: access([
        "/a/z.bank.yaml": "", "/b/y.subject.yaml": "", "/b/x.bank.yaml": "", "/b/notes.yaml": "",
        "/b/.x.bank.yaml": "",
      ]))
    #expect(found.failures.isEmpty)
    #expect(
      found.files.prefix(3).map(\.name) == [
        "/b/x.bank.yaml", "/b/y.subject.yaml", "/a/z.bank.yaml",
      ])
    #expect(found.files.prefix(3).map(\.place) == [0, 0, 1])
    #expect(found.files.dropFirst(3).map(\.name) == BuiltInBanks.files(place: 2).map(\.name))
    #expect(found.files.last?.place == 2)
  }

  @Test("are not read from the program as well where an installed copy says the same")
  func installedCopies() throws {
    let builtIn = BuiltInBanks.files(place: 1)
    let basics = try #require(builtIn.first)
    let copy = String(decoding: basics.bytes, as: UTF8.self)
    let found = BankFiles(
      in: [.ownFolder("/own"), .builtIn], files: access(["/own/basics.bank.yaml": copy]))
    #expect(found.files.map(\.name) == ["/own/basics.bank.yaml"] + builtIn.dropFirst().map(\.name))
    let edited = BankFiles(
      in: [.ownFolder("/own"), .builtIn], files: access(["/own/basics.bank.yaml": copy + "\n"]))
    #expect(edited.files.dropFirst().map(\.name) == builtIn.map(\.name))
  }

  @Test("may be missing in the learner's own folder, but not in one that somebody named")
  func missing() {
    let found = BankFiles(in: [.namedFolder("/none"), .ownFolder("/none")], files: access([:]))
    #expect(found.failures == [BankFileFailure(path: "/none", reason: .missing)])
    #expect(
      found.failures.map(\.message) == ["cannot read banks from '/none': no such file or folder"])
  }

  @Test("that cannot be read are told, and the others are read")
  func unreadable() {
    let found = BankFiles(
      in: [.namedFolder("/a")],
      files: access(["/a/x.bank.yaml": "", "/a/y.bank.yaml": ""], unreadable: ["/a/x.bank.yaml"]))
    #expect(found.files.map(\.name) == ["/a/y.bank.yaml"])
    #expect(found.failures == [BankFileFailure(path: "/a/x.bank.yaml", reason: .forbidden)])
  }

  @Test("are regular files: a pipe or a folder of that name is refused and never waited for")
  func regularFilesOnly() throws {
    let folder = URL.temporaryDirectory.appending(path: "telequiz-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let pipe = folder.appending(path: "pipe.bank.yaml").path
    #expect(mkfifo(pipe, 0o600) == 0)
    let inner = folder.appending(path: "inner.bank.yaml")
    try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
    try Data("format: 1".utf8).write(to: folder.appending(path: "good.bank.yaml"))
    try FileManager.default.createSymbolicLink(
      at: folder.appending(path: "link.bank.yaml"),
      withDestinationURL: folder.appending(path: "good.bank.yaml"))
    let found = BankFiles(in: [.namedFolder(folder.path)], files: .machine)
    #expect(
      found.files.map(\.name) == ["good", "link"].map { "\(folder.path)/\($0).bank.yaml" })
    #expect(found.failures.map(\.path) == [inner.path, pipe])
    #expect(found.failures.map(\.reason) == [.wrongKind, .wrongKind])
  }
}
