/// How one text becomes another, in the form that `patch` and `git apply` read.
public struct UnifiedDifference: Hashable, Sendable {
  /// The lines, without line feeds; none if the texts are equal.
  public private(set) var lines: [String] = []

  /// Compares two texts line by line, with three equal lines around each change.
  ///
  /// - Parameters:
  ///   - old: What was.
  ///   - new: What shall be.
  ///   - oldName: What the old text is called, such as `a/basics.bank.yaml`.
  ///   - newName: What the new text is called.
  public init(from old: String, to new: String, oldName: String, newName: String) {
    let oldLines = old.lines
    let newLines = new.lines
    let steps = LineDifference(from: oldLines, to: newLines).steps
    let hunks = Self.hunks(of: steps)
    guard !hunks.isEmpty else { return }
    lines = ["--- \(oldName)", "+++ \(newName)"]
    for hunk in hunks {
      lines.append(Self.header(of: steps, hunk))
      for step in steps[hunk] {
        switch step {
        case .keep(let index, _): add(" ", oldLines[index])
        case .remove(let index): add("-", oldLines[index])
        case .insert(let index): add("+", newLines[index])
        }
      }
    }
  }

  /// Adds a line, which may be the last of a text that does not end with a line feed.
  private mutating func add(_ mark: String, _ line: Substring) {
    let isEnded = line.utf8.last == 0x0A
    lines.append(
      mark + String(decoding: isEnded ? line.utf8.dropLast() : line.utf8[...], as: UTF8.self))
    if !isEnded { lines.append("\\ No newline at end of file") }
  }

  /// The stretches of steps that are shown: changes, each with three lines around it.
  private static func hunks(of steps: [LineDifference.Step]) -> [Range<Int>] {
    var hunks: [Range<Int>] = []
    for (index, step) in steps.enumerated() {
      if case .keep = step { continue }
      let around = max(0, index - 3)..<min(steps.count, index + 4)
      if let last = hunks.last, around.lowerBound <= last.upperBound {
        hunks[hunks.count - 1] = last.lowerBound..<around.upperBound
      } else {
        hunks.append(around)
      }
    }
    return hunks
  }

  /// `@@ -12,7 +12,8 @@`: first line and count of lines, old and new.
  private static func header(of steps: [LineDifference.Step], _ hunk: Range<Int>) -> String {
    func range(_ isCounted: (LineDifference.Step) -> Bool) -> String {
      let before = steps[..<hunk.lowerBound].count(where: isCounted)
      let count = steps[hunk].count(where: isCounted)
      let first = count == 0 ? before : before + 1
      return count == 1 ? "\(first)" : "\(first),\(count)"
    }
    let old = range { if case .insert = $0 { false } else { true } }
    let new = range { if case .remove = $0 { false } else { true } }
    return "@@ -\(old) +\(new) @@"
  }
}

extension String {
  /// The lines, each with its line feed.
  fileprivate var lines: [Substring] {
    var lines: [Substring] = []
    var rest = unicodeScalars[...]
    while !rest.isEmpty {
      let end = rest.firstIndex(of: "\n").map { rest.index(after: $0) } ?? rest.endIndex
      lines.append(Substring(rest[..<end]))
      rest = rest[end...]
    }
    return lines
  }
}
