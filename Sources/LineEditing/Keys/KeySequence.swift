/// What is known of the sequences that keys send, without the escape before them.
enum KeySequence {
  /// Whether libedit has a meaning for a sequence on its own: arrows, Home, End, Delete.
  static func isKnown(_ sequence: String) -> Bool {
    let finals = sequence.dropFirst()
    return known.contains(String(finals))
  }

  /// The motion by a word that Ctrl or Alt with an arrow key stands for; nil for all other keys.
  static func wordMotion(_ sequence: String) -> PrivateKey? {
    switch sequence {
    case "[1;5D", "[1;3D", "[5D", "Od": .previousWord
    case "[1;5C", "[1;3C", "[5C", "Oc": .nextWord
    default: nil
    }
  }

  private static let known: Set = ["A", "B", "C", "D", "H", "F", "1~", "3~", "4~", "7~", "8~"]
}
