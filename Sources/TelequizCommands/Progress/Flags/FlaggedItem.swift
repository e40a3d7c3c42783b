import Practice
import QuestionBank
import StrictYAML

/// A learner's remark, with the place of the item that it is about as things stand today.
struct FlaggedItem {
  /// The remark.
  let flag: Flag
  /// The item, as it is called today.
  let key: ItemKey
  /// Where it stands; nil if it is gone.
  let place: Place?
  /// Whether the bank is another one than when the remark was made.
  let bankHasChanged: Bool

  /// A line of a file.
  struct Place: Hashable {
    /// The file.
    var file: String
    /// The line, from 1.
    var line: Int
  }

  /// Looks up what a remark is about.
  init(_ flag: Flag, in library: Library) {
    self.flag = flag
    key = library.renames.item(flag.item)
    let id = key.item
    let bank = library.banks.first { [key] in $0.id == key.bank }
    let report = bank.flatMap { library.report(of: $0.id) }
    let line =
      bank?.items.first { $0.id == id }?.position.line
      ?? report?.skipped.first { $0.id == id }?.position.line
    place = report.flatMap { report in line.map { Place(file: report.file, line: $0) } }
    bankHasChanged = bank?.revision != flag.bankRevision
  }

  /// The remark as a line that editors can jump from: `file:line: id: comment`.
  var line: String {
    let comment = flag.comment.trimmed.isEmpty ? "(no remark)" : flag.comment
    guard let place else { return "\(key): no longer there: \(comment)" }
    return "\(place.file):\(place.line): \(key.item): \(comment)"
  }
}

extension [Fact] {
  /// The remarks among facts, newest last, with their places.
  ///
  /// - Parameters:
  ///   - library: Where the items are looked up.
  ///   - banks: The banks of interest; none: all.
  /// - Returns: The remarks.
  func flaggedItems(in library: Library, banks: Set<String>) -> [FlaggedItem] {
    let flags = compactMap { if case .flag(let flag) = $0 { flag } else { nil } }
    return flags.sorted { $0.stamp < $1.stamp }.map { FlaggedItem($0, in: library) }.filter {
      banks.isEmpty || banks.contains($0.key.bank.text)
    }
  }
}
