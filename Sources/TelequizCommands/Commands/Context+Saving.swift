extension Context {
  /// Writes a file that the learner asked for.
  ///
  /// - Throws: `CommandFailure`; what was there before is there still.
  func save(_ text: String, to path: String, replacing: Bool) throws {
    guard case .failure(let failure) = invocation.files.write(text, path, replacing) else {
      return
    }
    let advice = failure == .exists ? "\n--force replaces it." : ""
    throw CommandFailure("cannot write \(paths.shown(path)): \(failure.words).\(advice)")
  }
}
