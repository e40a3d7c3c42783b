import LineEditing
import Practice
import QuestionBank

@testable import TelequizCommands

/// What somebody does at one prompt.
enum Step: ExpressibleByStringLiteral {
  /// A text is typed, and Enter where no single key answers.
  case type(String)
  /// The key of the right answer to the open question is pressed.
  case right
  /// The key of a wrong answer is pressed.
  case wrong
  /// The key of the right answer is pressed as a capital letter.
  case sure
  /// Something else comes in.
  case input(LineInput)
  /// Something happens; nothing is typed.
  case happening((World) -> Void)

  init(stringLiteral text: String) { self = .type(text) }

  /// Ctrl-C, with nothing typed before it.
  static var interrupt: Step { .input(.interrupted(lineWasEmpty: true)) }
}

/// Somebody at a keyboard who reads the questions and does what a test says.
final class Learner: LineReader {
  let isInteractive: Bool
  let suspendedMilliseconds: Int64 = 0
  var outputFailure: Int32?
  var columns: Int? { isInteractive ? world.columns : nil }

  private var steps: ArraySlice<Step>
  private unowned let world: World
  /// The keys of the right answers, by the service asked about.
  private static let answers: [String: Character] = {
    var answers: [String: Character] = [:]
    for bank in Library(reading: BuiltInBanks.files(place: 0)).banks {
      for item in bank.items {
        answers[item.service.oneLine] = bank.subject.category(item.answer)?.key
      }
    }
    return answers
  }()

  init(doing steps: [Step], in world: World, isInteractive: Bool) {
    self.steps = steps[...]
    self.world = world
    self.isInteractive = isInteractive
  }

  func write(_ text: String) { world.show(text) }

  func read(_ request: LineRequest) -> LineInput {
    if isInteractive { world.show(request.prompt.withoutLiterals) }
    var input = LineInput.endOfFile
    loop: while let step = steps.popFirst() {
      switch step {
      case .happening(let happening):
        happening(world)
        continue loop
      case .type(let text): input = typed(text, request)
      case .right: input = typed(String(answer), request)
      case .wrong: input = typed(answer == "h" ? "m" : "h", request)
      case .sure: input = typed(answer.uppercased(), request)
      case .input(let other): input = other
      }
      break
    }
    if isInteractive { world.show(input.echo + "\n") }
    world.now = world.now.advanced(byMilliseconds: 20_000)
    return input
  }

  private func typed(_ text: String, _ request: LineRequest) -> LineInput {
    guard isInteractive, text.count == 1, let key = text.first, request.singleKeys.contains(key)
    else { return .line(text) }
    return .key(key)
  }

  /// The key of the right answer to the question that was shown last.
  private var answer: Character {
    let lines = world.transcript.split(separator: "\n", omittingEmptySubsequences: false)
    let first = lines.lastIndex { $0.split(separator: " ").first?.isPlace ?? false } ?? 0
    // The other lines of a question are indented by the width of its place.
    let others = lines[(first + 1)...].prefix { $0.hasPrefix("    ") }
    let question = ([lines[first]] + others).joined(separator: " ").oneLine
    return Self.answers[String(question.drop { $0 != " " }.dropFirst())] ?? "?"
  }
}

extension LineInput {
  /// What a screen shows of it.
  fileprivate var echo: String {
    switch self {
    case .line(let line): line
    case .key(let key): String(key)
    case .endOfFile: "^D"
    case .interrupted: "^C"
    case .signal, .failed: ""
    }
  }
}

extension StringProtocol {
  /// The text with every run of spaces and line breaks as one space.
  fileprivate var oneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// The text without what stands between two U+0001.
  fileprivate var withoutLiterals: String {
    split(separator: "\u{1}", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset.isMultiple(of: 2) }.map { String($0.element) }.joined()
  }

  /// Whether the text is the place of a question in its session, as in `3/12`.
  fileprivate var isPlace: Bool {
    let parts = split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { Int($0) != nil }
  }
}
