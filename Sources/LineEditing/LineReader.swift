/// Something that lines are read from and text is written to: a terminal, a pipe or a script.
public protocol LineReader: AnyObject {
  /// Whether somebody sits at the other end and sees prompts.
  var isInteractive: Bool { get }
  /// The width of the screen in cells; nil when there is none.
  var columns: Int? { get }
  /// Reads one line, or one key where the request allows it.
  func read(_ request: LineRequest) -> LineInput
  /// Writes text as it is; it must be safe for a terminal already.
  func write(_ text: String)
}

/// What a line is read for.
public struct LineRequest {
  /// The prompt; text between two U+0001 is sent to the terminal without taking up cells.
  public var prompt: String
  /// The keys that are taken at once, without Enter, while the line is empty.
  public var singleKeys: Set<Character>
  /// Whether the line is kept in the history when it starts with one of these prefixes.
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
}

/// What may stand at the cursor.
public struct Completion: Hashable, Sendable {
  /// The characters before the cursor that a candidate replaces.
  public var replacedCharacters: Int
  /// The words that fit, in the order in which they are to be listed.
  public var candidates: [String]

  /// Creates a completion.
  public init(replacedCharacters: Int, candidates: [String]) {
    self.replacedCharacters = replacedCharacters
    self.candidates = candidates
  }
}

/// What came in.
public enum LineInput: Hashable, Sendable {
  /// A line, without its end.
  case line(String)
  /// One of the single keys, on an empty line.
  case key(Character)
  /// The end of the input: Ctrl-D, the end of a pipe, a terminal that is gone.
  case endOfFile
  /// Ctrl-C; the line is dropped.
  case interrupted(lineWasEmpty: Bool)
  /// A signal asks the program to end; the terminal is restored already.
  case signal(Int32)
  /// The input cannot be read; the value is `errno`.
  case failed(Int32)
}
