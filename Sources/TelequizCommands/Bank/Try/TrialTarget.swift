import QuestionBank

/// What somebody wants to try: a file or bank, and which of its items.
struct TrialTarget: Hashable {
  /// Which items.
  enum Part: Hashable {
    /// All of them.
    case all
    /// The one that stands at a line.
    case line(Int)
    /// The one with an id.
    case item(String)
  }

  /// The path of a file, or the id of a bank.
  var name: String
  /// Which items.
  var part: Part

  /// Reads `name`, `name:line` or `name:id`; what stands at a path whole is that file.
  init(_ text: String, files: FileAccess) {
    guard files.kind(text) == nil, let colon = text.lastIndex(of: ":") else {
      (name, part) = (text, .all)
      return
    }
    let last = String(text[text.index(after: colon)...])
    name = String(text[..<colon])
    part = Int(last).map { .line($0) } ?? .item(last)
    // Editors pass on `file:line:column`, too.
    if case .line = part, files.kind(name) == nil, let inner = name.lastIndex(of: ":"),
      let line = Int(name[name.index(after: inner)...])
    {
      name = String(name[..<inner])
      part = .line(line)
    }
  }
}
