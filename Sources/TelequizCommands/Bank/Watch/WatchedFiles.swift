import QuestionBank

/// The files that somebody watches, as they stand at one moment.
struct WatchedFiles: Hashable {
  /// The stamps of the files and of the subjects around them, by path.
  var stamps: [String: FileStamp] = [:]
  /// The named files and folders that are not there.
  var missing: Set<String> = []

  /// Looks at files and folders.
  init(at paths: [String], access: FileAccess) {
    for path in paths {
      switch access.kind(path) {
      case nil: missing.insert(path)
      case .folder: stampBanks(in: path, access: access) { _ in true }
      case .file, .other:
        stamps[path] = access.stamp(path)
        stampBanks(in: path.folder, access: access) { $0.hasSuffix(".subject.yaml") }
      }
    }
  }

  private mutating func stampBanks(
    in folder: String, access: FileAccess, where isWanted: (String) -> Bool
  ) {
    for name in (try? access.list(folder).get()) ?? []
    where name.isBankFileName && !name.hasPrefix(".") && isWanted(name) {
      let path = folder.joinedPath(name).withoutDotSlash
      if let stamp = access.stamp(path) { stamps[path] = stamp }
    }
  }

  /// The files that are there and were not, or were written since.
  func written(since earlier: Self) -> Set<String> {
    Set(stamps.filter { earlier.stamps[$0.key] != $0.value }.keys)
  }

  /// Whether any file holds nothing: many programs empty a file before they write it.
  var holdEmptyFile: Bool { stamps.values.contains { $0.size == 0 } }
}
