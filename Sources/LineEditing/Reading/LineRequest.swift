/// What a line is read for.
public struct LineRequest {
  /// The prompt; text between two U+0001 is sent to the terminal without taking up cells.
  public var prompt: String
  /// The keys that are taken at once, without Enter, while the line is empty.
  ///
  /// A capital letter is a key of its own. Keys are taken on an edited terminal only; elsewhere the
  /// same character comes as a line.
  public var singleKeys: Set<Character>
  /// The line is kept in the history when it starts with one of these; `[""]` keeps every line.
  public var historyPrefixes: [String]
  /// Proposes completions for a line up to the cursor.
  public var complete: (_ lineToCursor: String) -> Completion?

  /// Creates a request.
  public init(
    prompt: String, singleKeys: Set<Character> = [], historyPrefixes: [String] = [],
    complete: @escaping (String) -> Completion? = { _ in nil }
  ) {
    self.prompt = prompt
    self.singleKeys = singleKeys
    self.historyPrefixes = historyPrefixes
    self.complete = complete
  }

  /// Whether a line belongs into the history: commands do, answers never.
  func keepsInHistory(_ line: String) -> Bool {
    !line.isEmpty && historyPrefixes.contains { line.hasPrefix($0) }
  }
}
