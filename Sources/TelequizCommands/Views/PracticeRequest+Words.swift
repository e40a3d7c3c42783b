import Practice

extension PracticeRequest {
  /// What is said when there is nothing to ask.
  var nothingToAsk: String {
    let isNarrow = !concepts.isEmpty || difficulty != nil
    return switch scope {
    case _ where isNarrow || asksContested: "No example is of the kind that you asked for."
    case .mistakes: "Nothing that you missed waits to be put right."
    case .unseen: "You have seen every example."
    case .plan, .extra: "There is nothing to ask."
    }
  }
}
