import CEditline

extension EditedLineReader {
  func carryOut(_ key: PrivateKey, inCommandMap: Bool) -> line_command_result {
    switch key {
    case .answer: return answer(inCommandMap: inCommandMap)
    case .trim: return trim()
    case .paste: return paste()
    case .complete: return complete()
    case .previousWord, .nextWord, .finish: return LINE_COMMAND_BEEP
    }
  }

  /// Shows the key as if it had been typed, and ends the read.
  private func answer(inCommandMap: Bool) -> line_command_result {
    guard let answer = reading.typedAnswer else { return LINE_COMMAND_BEEP }
    reading.typedAnswer = nil
    if inCommandMap {
      // Vi is in command mode: there a letter is a command.
      answer.unicodeScalars.forEach { editor.push($0.value) }
      return LINE_COMMAND_KEEP_STATE
    }
    reading.answer = answer
    editor.insert(String(answer))
    return LINE_COMMAND_SUBMIT
  }

  /// Takes away what does not fit, which was typed last and so stands before the cursor.
  private func trim() -> line_command_result {
    editor.deleteBefore(editor.lineCount - Self.longestLine)
    return LINE_COMMAND_BEEP
  }

  private func paste() -> line_command_result {
    guard let text = reading.paste else { return LINE_COMMAND_BEEP }
    reading.paste = nil
    let room = max(0, Self.longestLine - editor.lineCount)
    let fitting = text.unicodeScalars.prefix(room)
    editor.insert(String(fitting))
    return fitting.endIndex == text.endIndex ? LINE_COMMAND_REFRESH : LINE_COMMAND_BEEP
  }

  private func complete() -> line_command_result {
    let line = editor.lineToCursor
    switch CompletionStep(reading.request.complete(line), lineToCursor: line) {
    case .nothing: return LINE_COMMAND_BEEP
    case .replace(let scalars, let text):
      editor.deleteBefore(scalars)
      editor.insert(text)
    case .list(let words): showBelow(CompletionList.lines(of: words, columns: columns ?? 80))
    }
    return LINE_COMMAND_REFRESH
  }

  /// Prints lines below the edited one, and that one again below them.
  private func showBelow(_ lines: [String]) {
    let (text, cursor) = editor.line
    let scalars = text.unicodeScalars
    let below =
      geometry.place(after: scalars).row - geometry.place(after: scalars.prefix(cursor)).row
    let down = below > 0 ? "\u{1B}[\(below)B" : ""
    editor.write(down + "\r\n" + lines.map { $0 + "\r\n" }.joined())
    editor.redraw()
  }

  /// Where things stand that libedit has drawn last.
  var geometry: LineGeometry {
    LineGeometry(columns: drawnColumns, prompt: reading.prompt.shown)
  }
}
