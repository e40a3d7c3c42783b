/// Decides, look by look, when files have settled and are to be checked again.
///
/// Pure: the looks are handed in, so that a test needs no time to pass.
struct WatchState {
  /// What is to be done after a look.
  enum Step: Hashable {
    /// Nothing: nothing has happened, or the files may not be written to their ends.
    case wait
    /// The files are to be checked; those that were written since the last time are named.
    case check(written: Set<String>, isLastChance: Bool)
    /// A named file or folder is not there.
    case missing(Set<String>)
  }

  /// Looks in a row that files must be unchanged for, if they are whole.
  static let looksUntilSettled = 1
  /// Looks in a row that files must be unchanged for, if one is gone, empty or breaks off.
  static let looksOfPatience = 4

  /// What was checked last; nil before the first time.
  private var checked: WatchedFiles?
  /// What the last look saw.
  private var seen: WatchedFiles?
  /// Looks in a row that saw the same.
  private var quietLooks = 0
  /// What was said to be missing already.
  private var saidMissing: Set<String> = []

  /// Takes a look, and says what is to be done.
  mutating func look(_ files: WatchedFiles) -> Step {
    quietLooks = files == seen ? quietLooks + 1 : 0
    seen = files
    let news = files.missing.subtracting(saidMissing)
    // An editor may take a file away for a moment, and put the new one in its place.
    if !news.isEmpty, checked == nil || quietLooks >= Self.looksOfPatience {
      saidMissing.formUnion(news)
      return .missing(news)
    }
    saidMissing.formIntersection(files.missing)
    guard let checked else {
      return .check(written: Set(files.stamps.keys), isLastChance: true)
    }
    guard files.stamps != checked.stamps else { return .wait }
    let isPatient = files.holdEmptyFile || files.stamps.count < checked.stamps.count
    guard quietLooks >= (isPatient ? Self.looksOfPatience : Self.looksUntilSettled) else {
      return .wait
    }
    return .check(
      written: files.written(since: checked), isLastChance: quietLooks >= Self.looksOfPatience)
  }

  /// Notes that what the last look saw has been checked, and told.
  mutating func didCheck() { checked = seen }
}
