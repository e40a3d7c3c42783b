/// A word without its ending, so that forms of one word are one.
///
/// A light stem: `'s`, `s`, `es`, `ed` and `ing` go as long as at least four letters stay, and what
/// English spelling does at the seam is undone (`nurse` and `nurses`, `study` and `studies`, `plan` and
/// `planned` are one each). It never joins a word with its derivations, as `care` with `careful`.
struct Stem: Hashable, Sendable {
  /// What stays of the word.
  let text: String

  /// Letters that have to stay; shorter stems join words that have nothing to do with one another.
  private static let shortest = 4

  /// Finds the stem of a folded word.
  init(of word: String, in language: TextLanguage) {
    guard language == .english, word.utf8.count > Self.shortest else {
      text = word
      return
    }
    var letters = Array(word.utf8)
    while letters.ends(with: "'s") { letters.removeLast(2) }
    // Each turn shortens the word or is the last, and the result has no ending left: stems of stems are
    // themselves.
    while Self.dropEnding(of: &letters) {}
    text = String(decoding: letters, as: UTF8.self)
  }

  private static func dropEnding(of letters: inout [UInt8]) -> Bool {
    for ending in ["ing", "ed"] as [StaticString]
    where letters.ends(with: ending) && letters.count - ending.utf8CodeUnitCount >= shortest {
      letters.removeLast(ending.utf8CodeUnitCount)
      undouble(&letters)
      return true
    }
    let last = letters.last
    let before = letters.dropLast().last
    if letters.count <= shortest { return false }
    if last == UInt8(ascii: "s"), let before, !keepsFinalS.contains(before) {
      letters.removeLast()
      return true
    }
    if last == UInt8(ascii: "e") {
      letters.removeLast()
      return true
    }
    if last == UInt8(ascii: "y"), let before, !vowels.contains(before) {
      letters[letters.count - 1] = UInt8(ascii: "i")
      return true
    }
    return false
  }

  /// `glass`, `virus` and `diagnosis` are no plurals.
  private static let keepsFinalS = Set("sui'".utf8)
  private static let vowels = Set("aeiou".utf8)
  /// Letters that stand double at the end of many words that have no ending: `call`, `press`, `buzz`.
  private static let oftenDouble = Set("lszaeiou".utf8)

  private static func undouble(_ letters: inout [UInt8]) {
    guard letters.count > shortest, let last = letters.last, letters.dropLast().last == last,
      !oftenDouble.contains(last)
    else { return }
    letters.removeLast()
  }
}

extension [UInt8] {
  fileprivate func ends(with ending: StaticString) -> Bool {
    let length = ending.utf8CodeUnitCount
    guard count > length else { return false }
    return ending.withUTF8Buffer { suffix(length).elementsEqual($0) }
  }
}
