import Practice

/// Facts are saved before what follows from them is shown; what goes wrong is said once.
extension Context {
  /// Saves facts, and says what became of them if that is news.
  func keep(_ facts: [Fact], in journal: Journal) {
    let before = (failure: journal.failure, answers: journal.savedAnswers)
    switch journal.record(facts, today: today) {
    case .saved: break
    case .caughtUp(let answers):
      let late = answers == 1 ? "The answer that was" : "The \(answers) answers that were"
      console.say("\(late) not saved \(answers == 1 ? "is" : "are") saved now.")
    case .unsaved(let failure) where failure == before.failure: break
    case .unsaved(let failure):
      complain(failure.message(saving: facts, safeAnswers: before.answers))
    }
  }

  /// Tries once more to save what could not be saved, lets go of the file, and says how the run ends.
  func finish(with status: ExitStatus) -> ExitStatus {
    defer { openJournal?.log.close() }
    var status = status
    // A signal says already why nothing can be written: the window is closed, for instance.
    if status == .done, let number = openConsole?.outputFailure,
      number != invocation.systemErrors.closedPipe
    {
      complain("cannot write: \(invocation.systemErrors.words(number))")
      status = .failed
    }
    guard let openJournal, case .unsaved(let failure) = openJournal.record([], today: today) else {
      return status
    }
    complain(failure.message(leaving: openJournal.waiting))
    return status == .done ? .failed : status
  }
}
