extension String {
  /// The text as one word of a shell's command line; a leading `~/` stays what a shell makes a home of.
  ///
  /// Between single quotes everything stands for itself but the single quote, which is put between
  /// double ones.
  var shellQuoted: String {
    let isHome = hasPrefix("~/")
    let rest = isHome ? String(dropFirst(2)) : self
    let isPlain = !rest.isEmpty && rest.utf8.allSatisfy(Self.isPlainInShells)
    let quoted =
      isPlain || isHome && rest.isEmpty
      ? rest
      : "'"
        + rest.split(separator: "'", omittingEmptySubsequences: false)
        .joined(separator: "'\"'\"'") + "'"
    return (isHome ? "~/" : "") + quoted
  }

  /// Letters, digits and the signs that no shell reads as anything else.
  private static func isPlainInShells(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: ","),
      UInt8(ascii: ":"), UInt8(ascii: "@"), UInt8(ascii: "%"):
      true
    default: false
    }
  }
}
