import Testing

@testable import LineEditing

@Suite("Keys from bytes")
struct KeyDecoderTests {
  private func keys(_ bytes: some Sequence<UInt8>) -> [Key] {
    var decoder = KeyDecoder()
    return bytes.compactMap { decoder.feed($0) } + [decoder.timeOut()].compactMap { $0 }
  }

  @Test("a character is a key, of however many bytes")
  func characters() {
    #expect(keys("aé漢🩺\u{3}".utf8) == ["a", "é", "漢", "🩺", "\u{3}"].map(Key.character))
  }

  @Test("bytes that are no UTF-8 are dropped, and what follows them is kept")
  func invalid() {
    let bytes: [UInt8] = [0xFF, 0x61, 0xC3, 0x62, 0xE6, 0xBC, 0x63, 0xC0, 0xAF, 0xED, 0xA0, 0x80]
    #expect(
      keys(bytes + [0xE6, 0xBC, 0x1B, 0x5B, 0x41]) == [
        .character("a"), .character("b"), .character("c"), .sequence("[A"),
      ])
  }

  @Test("no byte sequence can make a private key")
  func unforgeable() {
    for value in 0x80...0x9F {
      #expect(keys(String(Unicode.Scalar(UInt8(value))).utf8) == [])
      #expect(keys([UInt8(value)]) == [])
    }
  }

  @Test("what turns text round or hides it is dropped")
  func hidden() {
    #expect(
      keys("a\u{202E}\u{2067}\u{200E}\u{E0061}\u{2028}b".utf8) == ["a", "b"].map(Key.character))
  }

  @Test("an escape alone is the escape key, and Alt is an escape before a letter")
  func escapes() {
    #expect(keys([0x1B]) == [.escape])
    #expect(keys("\u{1B}x".utf8) == [.meta("x")])
    #expect(keys("\u{1B}[".utf8) == [.meta("[")])
    #expect(keys("\u{1B}O".utf8) == [.meta("O")])
    #expect(keys("\u{1B}\u{1B}[A".utf8) == [.sequence("[A")])
  }

  @Test(
    "a sequence is one key",
    arguments: ["[A", "OA", "[1~", "[1;5D", "[<0;3;4M", "[[A", "[?1;2c", "[200;1~"])
  func sequences(text: String) {
    #expect(keys("\u{1B}\(text)x".utf8) == [.sequence(text), .character("x")])
  }

  @Test("half a sequence is noise, and what interrupts one is kept")
  func halves() {
    #expect(keys("\u{1B}[1;".utf8) == [])
    #expect(keys("\u{1B}[1;\u{3}x".utf8) == [.character("\u{3}"), .character("x")])
    #expect(keys("\u{1B}[1;é".utf8) == [.character("é")])
    #expect(keys("\u{1B}O\u{1B}[B".utf8) == [.sequence("[B")])
    let endless = "\u{1B}[" + String(repeating: "1;", count: 5000) + "Ax"
    #expect(keys(endless.utf8).last == .character("x"))
  }

  @Test("a paste is one key, whatever is in it")
  func pastes() {
    let text = "m\r\u{1B}[A\u{1B}[201\u{1B}[20\u{1B}\u{3}漢"
    #expect(
      keys("\u{1B}[200~\(text)\u{1B}[201~x".utf8) == [.paste(Array(text.utf8)), .character("x")])
    #expect(keys("\u{1B}[200~\u{1B}[201~".utf8) == [.paste([])])
  }

  @Test("a paste without an end gives nothing, and a huge one is cut")
  func endless() {
    var decoder = KeyDecoder()
    let keysSoFar = "\u{1B}[200~abc".utf8.compactMap { decoder.feed($0) }
    #expect(keysSoFar == [])
    #expect(decoder.isInPaste)
    #expect(decoder.patienceMilliseconds == nil)
    decoder.reset()
    #expect(!decoder.isInPaste)
    let huge = Array(repeating: UInt8(ascii: "a"), count: 70_000)
    let expected = Key.paste(Array(huge.prefix(KeyDecoder.longestPaste)))
    #expect(keys("\u{1B}[200~".utf8 + huge + "\u{1B}[201~".utf8) == [expected])
  }

  @Test("waits for the rest only where something has begun")
  func patience() {
    var decoder = KeyDecoder()
    #expect(decoder.patienceMilliseconds == nil)
    _ = decoder.feed(0x1B)
    #expect(decoder.patienceMilliseconds == KeyDecoder.escapeMilliseconds)
    _ = decoder.feed(UInt8(ascii: "["))
    #expect(decoder.patienceMilliseconds == KeyDecoder.sequenceMilliseconds)
    _ = decoder.feed(UInt8(ascii: "A"))
    #expect(decoder.patienceMilliseconds == nil)
  }
}
