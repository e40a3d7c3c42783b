import Testing

@testable import TelequizCommands

@Suite("Settling files that are watched")
struct WatchStateTests {
  /// Files with the number of times that each was written; nil for one that is not there.
  private func look(_ versions: [String: Int?], bytes: Int64 = 10) -> WatchedFiles {
    var files = WatchedFiles(at: [], access: .none)
    for (path, version) in versions {
      guard let version else {
        files.missing.insert(path)
        continue
      }
      files.stamps[path] = FileStamp(
        inode: 1, size: bytes, modified: Int64(version), changed: Int64(version))
    }
    return files
  }

  /// The steps after looks; whatever is to be checked is checked.
  private func steps(_ looks: [WatchedFiles]) -> [String] {
    var state = WatchState()
    return looks.map { files in
      switch state.look(files) {
      case .wait: return "-"
      case .missing(let paths): return "missing \(paths.sorted().joined(separator: " "))"
      case .check(let written, _):
        state.didCheck()
        return "check \(written.sorted().joined(separator: " "))"
      }
    }
  }

  @Test("checks at once, and then only after something was written")
  func first() {
    let files = look(["a": 1, "b": 1])
    #expect(steps([files, files, files]) == ["check a b", "-", "-"])
  }

  @Test("waits until nothing is written any more")
  func slices() {
    let looks = [1, 2, 3, 4, 4, 4].map { look(["a": $0, "b": 1]) }
    #expect(steps(looks) == ["check a b", "-", "-", "-", "check a", "-"])
  }

  @Test("has patience with a file that is empty, as while it is written")
  func empty() {
    let full = look(["a": 1])
    let empty = look(["a": 2], bytes: 0)
    let new = look(["a": 3])
    #expect(steps([full, empty, empty, new, new]) == ["check a", "-", "-", "-", "check a"])
    #expect(
      steps([full] + Array(repeating: empty, count: 6))
        == ["check a", "-", "-", "-", "-", "check a", "-"])
  }

  @Test("says once that a file is away, but not of one that is replaced")
  func away() {
    let here = look(["a": 1])
    let away = look(["a": nil])
    let back = look(["a": 2])
    #expect(steps([here, away, back, back]) == ["check a", "-", "-", "check a"])
    #expect(
      steps([here] + Array(repeating: away, count: 7) + [back, back])
        == ["check a", "-", "-", "-", "-", "missing a", "check ", "-", "-", "check a"])
  }

  @Test("says at the start what is not there")
  func notThere() {
    #expect(
      steps([look(["a": nil]), look(["a": nil]), look(["a": 1]), look(["a": 1])])
        == ["missing a", "check ", "-", "check a"])
  }

  @Test("sees a file that is new")
  func new() {
    #expect(
      steps([look(["a": 1]), look(["a": 1, "b": 1]), look(["a": 1, "b": 1])])
        == ["check a", "-", "check b"])
  }
}

extension FileAccess {
  /// No files at all.
  fileprivate static var none: Self {
    Self(read: { _ in .failure(.missing) }, list: { _ in .failure(.missing) }, kind: { _ in nil })
  }
}
