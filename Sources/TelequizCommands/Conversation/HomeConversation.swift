import ArgumentParser
import LineEditing
import Practice
import ProgressStore
import TerminalText

/// The REPL's home: a greeting, then one command after another until the learner leaves.
struct HomeConversation {
  /// What the commands run in.
  let context: Context

  /// Greets, and does what is asked for until the learner leaves.
  func run() throws -> ExitStatus {
    context.isAtHome = true
    if !context.settings.isQuiet { try greet() }
    while context.departure == nil {
      if context.console.isInteractive { context.console.show([.blank]) }
      switch context.console.ask(prompt) {
      case .line(let line): try take(line.trimmed)
      case .key(let key): try take(String(key))
      case .signal(let number): context.departure = .signal(number)
      case .endOfFile, .interrupted: context.departure = .done
      case .failed(let number): context.note(readFailure: number)
      }
    }
    return context.departure ?? .done
  }

  private var prompt: Prompt {
    Prompt(
      text: "\("telequiz", .bold)", keys: context.settings.answersBySingleKey ? ["?"] : [],
      historyPrefixes: [""],
      complete: { HomeCompletion(ids: context.ids).completion(of: $0) },
      leaving: "quit or Ctrl-D")
  }

  private func greet() throws {
    let (curriculum, today) = (context.curriculum, context.today)
    let progress = try context.progress
    let rules = try context.rules
    let lastSession = try context.lastSession
    let planner = Planner(
      curriculum: curriculum, progress: progress, rules: rules, request: PracticeRequest(),
      today: today)
    let view = HomeView(
      curriculum: curriculum,
      outlook: Outlook(of: curriculum, progress: progress, rules: rules, today: today),
      newConceptLimit: rules.newConceptLimit, fillCount: planner.fillCount,
      lastSession: lastSession,
      learned: LearnedConcepts(on: lastSession?.day, in: curriculum, progress),
      unfinishedExam: try context.recentUnfinishedExam,
      glyphs: context.console.glyphs, today: today)
    context.console.show(view.paragraphs)
  }

  /// Does what a line says.
  private func take(_ line: String) throws {
    let words = words(in: line.first == ":" ? String(line.dropFirst()) : line)
    guard let first = words.first else { return practise() }
    // A learner who goes on pressing answer keys means no command that begins with them.
    if context.isAnswerKey(line) {
      return context.console.say("No question is open. Enter asks one.")
    }
    if first == "?" { return context.console.show(HomeHelpView().paragraphs) }
    guard let word = context.console.meaning(of: first, in: HomeWord.vocabulary) else { return }
    let rest = Array(words.dropFirst())
    switch word {
    case .command(let name): run([name] + rest)
    case .bankCommand(let name): run(["bank", name] + rest)
    case .help where rest.isEmpty: context.console.show(HomeHelpView().paragraphs)
    case .help: run(commandWords(rest) + ["--help"])
    case .quit: context.departure = .done
    case .set: context.set(rest)
    case .undo: resume(with: .undo)
    case .guess: resume(with: .guess)
    case .flag: resume(with: .flag(comment: rest.joined(separator: " ")))
    }
  }

  /// The words of a command as the command line has them.
  private func commandWords(_ words: [String]) -> [String] {
    guard let first = words.first,
      case .found(.bankCommand(let name)) = HomeWord.vocabulary.lookUp(first)
    else { return words }
    return ["bank", name] + words.dropFirst()
  }

  /// Holds a session; why it cannot be held is no reason to leave.
  private func practise() {
    do {
      try PracticeChoices().practise(in: context)
    } catch {
      _ = TelequizProgram.report(
        error, running: CommandLineArguments(["practice"]), to: context.invocation)
    }
  }

  /// Goes back to the session that ended last.
  private func resume(with action: Action) {
    guard let conversation = context.lastConversation else {
      return context.console.say("There is no session to go back to.")
    }
    context.note(conversation.resume(with: action))
  }

  /// Runs a command as the command line would, its words cut short or not.
  private func run(_ words: [String]) {
    TelequizProgram.run(CommandLineArguments(words).completed, in: context)
  }
}
