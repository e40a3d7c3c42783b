extension Screen {
  /// Takes one character or one control sequence; nil when more bytes are needed.
  mutating func step() -> Int? {
    guard let byte = pending.first else { return nil }
    switch byte {
    case 0x1B: return escape()
    case 0..<0x20, 0x7F:
      control(byte)
      return 1
    default: return character(lead: byte)
    }
  }

  private mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x07: bells += 1
    case 0x08: move(toColumn: max(0, column - 1))
    case 0x09: move(toColumn: min(columnCount - 1, (column / 8 + 1) * 8))
    case 0x0A: lineFeed()
    case 0x0D: move(toColumn: 0)
    // Shift in and out, by which a vt100 ends its styles, and what it is given time with.
    case 0x00, 0x0E, 0x0F: break
    default: unknown.append("control \(byte)")
    }
  }

  private mutating func character(lead: UInt8) -> Int? {
    let count = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard pending.count >= count else { return nil }
    guard let text = String(validating: pending.prefix(count), as: UTF8.self) else {
      unknown.append("byte \(lead)")
      return 1
    }
    text.unicodeScalars.forEach { put($0) }
    return count
  }

  private mutating func escape() -> Int? {
    guard let kind = pending.dropFirst().first else { return nil }
    switch kind {
    case UInt8(ascii: "["): return controlSequence()
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"): return string()
    // The choice of a character set.
    case UInt8(ascii: "("), UInt8(ascii: ")"): return pending.count > 2 ? 3 : nil
    // The modes of the keypad.
    case UInt8(ascii: "="), UInt8(ascii: ">"): return 2
    case UInt8(ascii: "M"):
      row = max(0, row - 1)
      return 2
    case let byte:
      unknown.append("ESC \(Character(Unicode.Scalar(byte)))")
      return 2
    }
  }

  /// An operating system command and its like, which no program of ours sends.
  private mutating func string() -> Int? {
    let ends: Set = [0x07, 0x9C, UInt8(ascii: "\\")]
    guard let end = pending.firstIndex(where: ends.contains) else { return nil }
    unknown.append("ESC " + String(decoding: pending[..<end].dropFirst(), as: UTF8.self))
    return end + 1 - pending.startIndex
  }

  private mutating func controlSequence() -> Int? {
    let rest = pending.dropFirst(2)
    guard let end = rest.firstIndex(where: { (0x40...0x7E).contains($0) }) else { return nil }
    let body = String(decoding: rest[..<end], as: UTF8.self)
    obey(body, Character(Unicode.Scalar(pending[end])))
    return end + 1 - pending.startIndex
  }

  private mutating func obey(_ body: String, _ final: Character) {
    if body.hasPrefix("?") { return setModes(body.dropFirst(), final) }
    let numbers = body.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    let first = numbers.first ?? 0
    let count = max(1, first)
    if final != "m" { wrapIsPending = false }
    switch (final, first) {
    case ("A", _): row = max(0, row - count)
    case ("B", _): row = min(rowCount - 1, row + count)
    case ("C", _): column = min(columnCount - 1, column + count)
    case ("D", _): column = max(0, column - count)
    case ("G", _): column = min(columnCount - 1, count - 1)
    case ("H", _):
      row = min(rowCount - 1, count - 1)
      column = min(columnCount - 1, max(1, numbers.dropFirst().first ?? 1) - 1)
    case ("J", 0): eraseBelow()
    case ("J", 2): eraseAll()
    case ("K", 0): erase(column..<columnCount)
    case ("K", 1): erase(0..<(column + 1))
    case ("K", 2): erase(0..<columnCount)
    case ("P", _): deleteCells(count)
    case ("@", _): insertBlanks(min(count, columnCount - column))
    case ("X", _): erase(column..<min(columnCount, column + count))
    case ("h", 4): inserts = true
    case ("l", 4): inserts = false
    case ("m", _): style = body == "" || body == "0" ? "" : style + "[" + body + "]"
    default: unknown.append("CSI \(body)\(final)")
    }
  }

  private mutating func setModes(_ modes: Substring, _ final: Character) {
    let numbers = modes.split(separator: ";").map(String.init)
    switch final {
    case "h": self.modes.formUnion(numbers)
    case "l": self.modes.subtract(numbers)
    default: unknown.append("CSI ?\(modes)\(final)")
    }
    // 2004 brackets pastes, 25 shows the cursor; the alternate screen would take the record away.
    unknown += numbers.filter { !["2004", "25"].contains($0) }.map { "mode \($0)" }
  }

  private mutating func move(toColumn column: Int) {
    self.column = column
    wrapIsPending = false
  }

  private mutating func erase(_ columns: Range<Int>) {
    for column in columns { rows[row].cells[column] = Cell() }
    if columns.upperBound == columnCount { rows[row].continues = false }
  }

  private mutating func eraseBelow() {
    erase(column..<columnCount)
    for below in (row + 1)..<max(rowCount, row + 1) { rows[below] = Row(columns: columnCount) }
  }

  private mutating func eraseAll() {
    clearings += 1
    rows = Array(repeating: Row(columns: columnCount), count: rowCount)
  }

  private mutating func deleteCells(_ count: Int) {
    rows[row].cells.removeSubrange(column..<min(columnCount, column + count))
    let missing = columnCount - rows[row].cells.count
    rows[row].cells += Array(repeating: Cell(), count: missing)
  }
}
