#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A line of the user's `.editrc` that could not be obeyed.
struct EditrcMistake: Hashable, CustomStringConvertible {
  /// The name of the file.
  var file: String
  /// The number of the line, from 1.
  var line: Int
  /// What is wrong.
  var kind: Kind

  /// What can be wrong with a line.
  enum Kind: Hashable {
    /// There is no such command.
    case unknownCommand
    /// A quotation mark lacks its partner.
    case unfinishedQuotation
    /// The command does not like its words; the text is libedit's, and in English.
    case refused(String)
  }

  /// The mistake in words, in the form in which compilers tell of them.
  var description: String {
    "\(file):\(line): warning: \(words)"
  }

  private var words: String {
    switch kind {
    case .unknownCommand: "no such command; 'man editrc' lists them"
    case .unfinishedQuotation: "a quotation mark lacks its partner"
    // libedit may go on to list all that it knows.
    case .refused(let complaint): String(complaint.prefix { $0 != "\n" })
    }
  }
}

/// The settings of libedit that a user keeps for all programs: keys, vi or emacs.
enum Editrc {
  /// The file, `$EDITRC` or else `~/.editrc`, and how it is named to the user.
  private static var file: (path: String, name: String)? {
    if let path = getenv("EDITRC").map({ String(cString: $0) }) { return (path, path) }
    return getenv("HOME").map { (String(cString: $0) + "/.editrc", "~/.editrc") }
  }

  /// Has an editor obey the file, as far as there is one.
  static func obey(_ editor: Editor) -> [EditrcMistake] {
    defer { editor.bindKeys() }
    guard let file, let text = SmallFile.read(file.path) else { return [] }
    let lines = String(decoding: text, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().compactMap { index, line in
      let line = line.drop(while: \.isWhitespace)
      guard let first = line.first, first != "#" else { return nil }
      return editor.obey(String(line)).map {
        EditrcMistake(file: file.name, line: index + 1, kind: $0)
      }
    }
  }
}
