/// Keeps commands in a file as long as that works.
struct CommandHistory {
  /// Where they are kept; nil: nowhere.
  let file: HistoryFile?
  private var isBroken = false

  init(file: HistoryFile?) {
    self.file = file
  }

  /// Keeps a line; returns, once, in words why that does not work.
  mutating func keep(_ line: String) -> String? {
    // libedit takes a space at the end off when it brings a line back.
    let end = line.lastIndex { !$0.isWhitespace }.map(line.index(after:)) ?? line.startIndex
    do throws(HistoryFile.Failure) {
      try file?.append(String(line[..<end]))
    } catch {
      defer { isBroken = true }
      return isBroken ? nil : error.description
    }
    return nil
  }
}
