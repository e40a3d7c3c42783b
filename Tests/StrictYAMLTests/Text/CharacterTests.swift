import StrictYAML
import Testing

@Suite("A character")
struct CharacterTests {
  @Test(
    "is refused wherever it stands if it is invisible, reorders text or breaks lines",
    arguments: [
      0x00, 0x01, 0x08, 0x0B, 0x0C, 0x0E, 0x1B, 0x1F, 0x7F, 0x80, 0x85, 0x9F, 0x061C, 0x200E,
      0x200F,
      0x2028, 0x2029, 0x202A, 0x202E, 0x2066, 0x2069, 0xFDD0, 0xFDEF, 0xFEFF, 0xFFFE, 0xFFFF,
      0x1FFFE,
      0x10FFFF, 0xE0000, 0xE0001, 0xE0020, 0xE007F,
    ] as [UInt32])
  func forbidden(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    for marked in [
      "a: b⟦\(scalar)⟧c\n", "a: 'é⟦\(scalar)⟧'\n", "# ⟦\(scalar)⟧\na: b\n",
      "a: |\n  b\n  ⟦\(scalar)⟧\n",
      "a: b\n⟦\(scalar)⟧", "a: [b⟦\(scalar)⟧]\n",
    ] {
      expectRefused(marked, .forbiddenCharacter(scalar))
    }
  }

  @Test(
    "is allowed in text otherwise",
    arguments: [
      0x20, 0x7E, 0xA0, 0xAD, 0x061B, 0x200B, 0x200D, 0x2010, 0x2065, 0x206A, 0xFDCF, 0xFDF0,
      0xFFFD, 0x1F600,
      0xDFFFD, 0xE0080, 0x10FFFD,
    ] as [UInt32])
  func allowed(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    expectAccepted("a: b\(scalar)c\n", "{a: \("b\(scalar)c".quoted)}")
  }

  @Test("that ends lines elsewhere is none: a lone carriage return is refused")
  func carriageReturn() {
    expectRefused("a: b⟦\r⟧\r\n", .forbiddenCharacter("\r"))
    expectRefused("a: b⟦\r⟧", .forbiddenCharacter("\r"))
  }

  @Test("is refused for each place where it stands")
  func several() {
    expectRefused(
      "a: ⟦\u{202D}⟧b⟦\u{202C}⟧\n# ⟦\0⟧⟦\0⟧\n", .forbiddenCharacter("\u{202D}"),
      .forbiddenCharacter("\u{202C}"), .forbiddenCharacter("\0"), .forbiddenCharacter("\0"))
  }

  @Test(
    "that is no UTF-8 is refused once a file, at its first byte",
    arguments: [
      [0xFF], [0x80], [0xC0, 0xAF], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
      [0xEF, 0xBF],
    ] as [[UInt8]])
  func invalid(bytes: [UInt8]) {
    let text =
      Array("a: é ".utf8) + bytes + Array("x\nb: c: d\ne: ".utf8) + bytes + Array("\n".utf8)
    let document = Document(parsing: text)
    let marks = MarkedText("a: é ⟦\u{FFFD}⟧x\nb: c⟦:⟧ d\n")
    #expect(document.problems.map(\.kind) == [.invalidUTF8, .colonInText])
    #expect(document.problems.map(\.span) == marks.spans)
    #expect(document.text.line(1).hasPrefix("a: é \u{FFFD}"))
  }

  @Test("of UTF-16 is refused once")
  func utf16() {
    let bytes: [UInt8] =
      [0xFF, 0xFE] + "a: b\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let document = Document(parsing: bytes)
    #expect(document.problems.map(\.kind) == [.invalidUTF8])
    #expect(document.problems.map(\.span) == MarkedText("⟦x⟧").spans)
  }
}
