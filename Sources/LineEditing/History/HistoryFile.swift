#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The commands that were typed, kept in a file that libedit can read too.
///
/// libedit's own way of saving loses the lines of all sessions but the last, says nothing when the
/// disk is full, and changes the mode of what is not a file. So each line is appended when it is
/// typed, under a lock.
public struct HistoryFile: Sendable {
  /// Where it is.
  public let path: String
  /// How many lines are loaded; the file may have four times as many before it is cut to this.
  let limit: Int

  /// What went wrong.
  enum Failure: Error, Hashable {
    /// A folder cannot be made, or the file cannot be opened or written; the number is `errno`.
    case system(path: String, errno: Int32)
    /// There is something at the path that is no history; it is left alone.
    case notAHistory(path: String)
  }

  /// Names a file, which need not be there yet.
  public init(path: String) {
    self.init(path: path, limit: 1000)
  }

  init(path: String, limit: Int) {
    self.path = path
    self.limit = limit
  }

  /// The lines, the oldest first; none when there is no such file or it is no history.
  func load() -> [String] {
    guard let file = try? LockedFile(path: path, access: .read),
      let text = try? file.read()
    else { return [] }
    return lines(of: text)?.compactMap(HistoryLine.decode).suffix(limit) ?? []
  }

  /// Adds a line, after those that other sessions have added meanwhile.
  ///
  /// - Throws: `Failure` when it cannot be kept.
  func append(_ line: String) throws(Failure) {
    try Folder.make(above: path)
    let file = try LockedFile(path: path, access: .append)
    let text = try file.read()
    guard let before = lines(of: text) else { throw .notAHistory(path: path) }
    if before.count >= 4 * limit {
      let kept = before.suffix(limit - 1).map { String(decoding: $0, as: UTF8.self) }
      try file.replace(with: whole(kept + [HistoryLine.encode(line)]))
    } else {
      try file.append(
        text.isEmpty ? whole([HistoryLine.encode(line)]) : HistoryLine.encode(line) + "\n")
    }
  }

  private func whole(_ lines: [String]) -> String {
    ([HistoryLine.cookie] + lines).map { $0 + "\n" }.joined()
  }

  /// The encoded lines; nil when the text is no history.
  private func lines(of text: [UInt8]) -> ArraySlice<ArraySlice<UInt8>>? {
    let lines = text.split(separator: UInt8(ascii: "\n"))
    if lines.isEmpty { return [] }
    return lines[0].elementsEqual(HistoryLine.cookie.utf8) ? lines.dropFirst() : nil
  }
}

extension HistoryFile.Failure: CustomStringConvertible {
  /// The failure in words.
  var description: String {
    switch self {
    case .system(let path, let number):
      "commands cannot be kept in \(path): \(String(cString: strerror(number)))"
    case .notAHistory(let path):
      "commands are not kept: \(path) is something else than a history; move it away"
    }
  }
}
