import CEditline

extension EditedLineReader: EditorClient {
  func nextKey() -> Int32 {
    while reading.ending == nil {
      if let key = queue.first {
        queue.removeFirst()
        reading.isTrimming = false
        return Int32(bitPattern: key)
      }
      if editor.lineCount > Self.longestLine && !reading.isTrimming {
        // Once: what is too long may be a pattern to search for, which nobody can trim.
        reading.isTrimming = true
        return PrivateKey.trim.rawValue
      }
      switch input.wait(atMostMilliseconds: decoder.patienceMilliseconds) {
      case .byte(let byte): decoder.feed(byte).map(accept)
      case .timedOut: decoder.timeOut().map(accept)
      case .signal(let number): handle(signal: number)
      case .end: return Int32(LINE_INPUT_ENDED)
      case .failed(let error): reading.ending = .failed(error)
      }
    }
    return endingKey()
  }

  /// A key that ends the read.
  ///
  /// The first ends it nearly always, with the cursor below the line. libedit asks again when it has
  /// taken that for a part of something, a quoted character or a search pattern; Enter ends those.
  private func endingKey() -> Int32 {
    queue = []
    decoder.reset()
    reading.askedToEnd += 1
    if reading.askedToEnd > 8 { return Int32(LINE_INPUT_FAILED) }
    return reading.askedToEnd.isMultiple(of: 2) ? 13 : PrivateKey.finish.rawValue
  }

  /// Decides what libedit is told of a key.
  private func accept(_ key: Key) {
    if isDropped(key) { return }
    let takesNext = reading.previousKeyTakesNext
    reading.previousKeyTakesNext = key.takesNext
    switch key {
    case .character(let scalar):
      if !takesNext, editor.lineCount == 0, reading.request.singleKeys.contains(Character(scalar)) {
        reading.typedAnswer = Character(scalar)
        queue.append(PrivateKey.answer)
      } else {
        queue.append(scalar.value)
      }
    case .escape: queue.append(0x1B)
    case .meta(let scalar): queue += [0x1B, scalar.value]
    case .sequence(let text): accept(sequence: text)
    case .paste(let bytes):
      reading.paste = PastedText.oneLine(bytes)
      queue.append(PrivateKey.paste)
    }
  }

  private func isDropped(_ key: Key) -> Bool {
    switch key {
    // Leaving is meant, however fast it comes.
    case .character("\u{4}"), .paste:
      quiet.stop()
      return false
    case .character, .escape, .meta, .sequence: return quiet.drops(at: MonotonicClock.milliseconds)
    }
  }

  private func accept(sequence: String) {
    if KeySequence.isKnown(sequence) || editor.isBound(sequence) {
      queue += [0x1B] + sequence.unicodeScalars.map(\.value)
    } else if let motion = KeySequence.wordMotion(sequence) {
      queue.append(motion)
    }
  }
}

extension [UInt32] {
  fileprivate mutating func append(_ key: PrivateKey) {
    append(UInt32(bitPattern: key.rawValue))
  }
}

extension Key {
  /// Whether libedit waits for another key after this one: after an escape, to quote a character,
  /// or for the rest of a sequence.
  fileprivate var takesNext: Bool {
    switch self {
    case .escape, .character("\u{16}"), .character("\u{18}"): true
    case .character, .meta, .sequence, .paste: false
    }
  }
}
