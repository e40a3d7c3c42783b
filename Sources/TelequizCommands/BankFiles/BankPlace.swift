/// A place in which banks are looked for.
enum BankPlace: Hashable, Sendable {
  /// A folder that somebody named; that it is not there is a failure.
  case namedFolder(String)
  /// The folder for a learner's own banks, which need not be there.
  case ownFolder(String)
  /// The files that are compiled in.
  case builtIn
}
