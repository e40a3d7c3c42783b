extension StyledText {
  /// What encloses escape sequences in a prompt, as `EL_PROMPT_ESC` is told.
  public static let promptLiteralMark: Unicode.Scalar = "\u{1}"

  /// The text as a prompt for libedit, which ends in a space and stands on one line.
  ///
  /// Escape sequences stand between marks, so that libedit does not count them. Two marked groups
  /// never touch, and a visible character follows each: libedit draws nothing of either otherwise.
  /// Accents are composed and what has no width is left out: libedit loses count of both.
  public func prompt(_ coloring: Coloring) -> String {
    var runs = promptRuns()
    // The last style ends before the last space, since nothing after it would be drawn.
    if let last = runs.popLast() {
      let text = last.text.hasSuffix(" ") ? last.text.dropLast() : last.text[...]
      if !text.isEmpty { runs.append(Run(text: String(text), style: last.style)) }
    }
    runs.append(Run(text: " ", style: .plain))
    guard coloring == .ansi else { return runs.map(\.text).joined() }

    let mark = String(Self.promptLiteralMark)
    var prompt = ""
    var style = Style.plain
    for run in runs {
      if run.style != style {
        let parameters = [style == .plain ? nil : "0", run.style.parameters].compactMap(\.self)
        prompt += "\(mark)\u{1B}[\(parameters.joined(separator: ";"))m\(mark)"
        style = run.style
      }
      prompt += run.text
    }
    return prompt
  }

  private func promptRuns() -> [Run] {
    runs.compactMap { run in
      let text = run.text.composed.replacing("\n", with: " ").withoutZeroWidth
      return text.isEmpty ? nil : Run(text: text, style: run.style)
    }
  }
}

extension String {
  fileprivate var withoutZeroWidth: String {
    String(UnicodeScalarView(unicodeScalars.filter { $0.displayWidth > 0 }))
  }
}
