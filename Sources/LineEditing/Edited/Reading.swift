/// A read that goes on.
struct Reading {
  let request: LineRequest
  let prompt: EditedPrompt
  /// The single key that was typed, and does not answer before libedit takes it for a command.
  var typedAnswer: Character?
  /// The single key that has answered.
  var answer: Character?
  /// What ends the read other than a line.
  var ending: LineInput?
  /// How often libedit has been asked to end.
  var askedToEnd = 0
  /// Whether the key before makes libedit take the next one for something else than typing.
  var previousKeyTakesNext = false
  /// Whether libedit has been asked to shorten the line since the last key.
  var isTrimming = false
  /// What waits to be inserted.
  var paste: String?

  init(_ request: LineRequest) {
    self.request = request
    prompt = EditedPrompt(request.prompt)
  }
}
