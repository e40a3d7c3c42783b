import ArgumentParser
import Practice
import Probability
import QuestionBank
import TerminalText

/// `progress forget`: lets answers count no more.
struct ProgressForgetCommand: TelequizSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: "Let answers count no more, as if they had never been.",
    discussion: """
      Examples are new to you again, and what they taught starts anew. What is said with :flag stays. \
      You are asked first; without a terminal --yes is needed. A copy of the file is made beside it, \
      and it is said how to bring everything back.

      The answers stay in the file as what happened, marked as forgotten, so that merging with \
      another machine forgets them there too. To leave no trace, delete the file and its copies \
      yourself: 'telequiz progress path' says where it is.

      Examples:
        telequiz progress forget --bank telehealth-basics
        telequiz progress forget --item telehealth-basics/rash-photos
        telequiz progress forget --all --yes
      """)

  @OptionGroup var choice: ForgetChoice

  @ArgumentParser.Flag(help: "Do not ask.")
  var yes = false

  @OptionGroup(title: "Everywhere") var global: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    let wish = Forgotten(stamp: context.stampOfItsOwn(), scope: try choice.scope)
    let log = try context.existingLog
    let facts = try context.reporting { () throws(FactLogFailure) in try log.facts() }
    let loss = ForgettingLoss(of: wish, among: facts, renames: context.library.renames)
    let report = ForgetReport(loss, of: wish.scope)
    guard !loss.isNothing else {
      try wish.scope.check(in: context.library)
      context.complain(report.nothing)
      return .done
    }
    guard try yes || context.confirms(report.question, consent: "--yes") else { return .done }
    let copy = try context.forget(wish, in: log)
    context.write(report.done)
    // On one line however long it is, to be copied.
    let place = context.paths.shown(try context.progressPath)
    let command = "  mv \(copy.shellQuoted) \(place.shellQuoted)"
    context.write(command.terminalSafe() + "\n")
    return .done
  }
}

extension Context {
  /// Copies the file, then adds the wish; where the copy is, as people write it.
  fileprivate func forget(_ wish: Forgotten, in log: any FactLog) throws -> String {
    let copy = try reporting { () throws(FactLogFailure) in
      let copy = try log.backUp(before: "forget")
      try log.append([.forgotten(wish)], today: today)
      return copy
    }
    // What was answered in it is no longer there to be taken back.
    lastConversation = nil
    return paths.shown(copy ?? "")
  }
}
