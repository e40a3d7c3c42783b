/// What a command runs in: the invocation, and what its options make of it.
///
/// Inside the REPL all commands share one context, so that a bank is read and a file is opened once.
final class Context {
  /// Everything from outside.
  let invocation: Invocation
  /// The options that every command has.
  let global: GlobalOptions

  /// Creates a context.
  init(invocation: Invocation, global: GlobalOptions) {
    self.invocation = invocation
    self.global = global
  }

  /// Writes a result.
  func write(_ text: String) { invocation.output.output(text) }

  /// Writes a complaint: what, where, what to do.
  func complain(_ message: String) { invocation.output.complain(message) }
}
