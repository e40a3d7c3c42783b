import Testing

@testable import BankExchange

@Suite("HTML")
struct HTMLTextTests {
  @Test(
    "becomes what people read",
    arguments: [
      ("<p>One</p><p>two</p>", "One two", []), ("a<br/>b<BR>c", "a b c", []),
      ("a <b class='x>y'>b</b>", "a b", ["b"]), ("<img src=\"x\"> a", "a", ["img"]),
      ("a &amp;amp; b &#65;&#x42; &eacute;&nbsp;&hellip;", "a &amp; b AB é …", []),
      ("a &unknown; b & c &", "a &unknown; b & c &", []), ("a < b > c <3", "a < b > c <3", []),
      ("a<!-- <b>hidden</b> -->b", "ab", []), ("<script>x<y</script>a", "a", ["script"]),
      ("a <b", "a <b", []), ("a\n  b", "a   b", []),
      ("&#0;&#xD800;&#9999999999;", "&#xD800;&#9999999999;", []),
    ] as [(String, String, [String])])
  func words(html: String, text: String, lost: [String]) {
    let plain = PlainText(html, .html)
    #expect(plain.text == text && plain.lostMarkup == lost)
  }

  @Test("is told from other text by a tag or an entity")
  func automatic() {
    #expect(PlainText("a &lt; b", .automatic).text == "a < b")
    #expect(PlainText("a < b\n & c", .automatic).text == "a < b & c")
    #expect(PlainText("a <i>b</i>", .plain).text == "a <i>b</i>")
  }

  @Test("loses what nobody sees and banks refuse")
  func invisible() {
    let plain = PlainText("a\u{202E}b\u{7}", .plain)
    #expect(plain.text == "ab" && plain.lostCharacters)
  }
}

@Suite("An id that is made of a text")
struct SlugTests {
  @Test(
    "has small letters, digits and hyphens",
    arguments: [
      ("A visit, by video", "a-visit-by-video"), ("Ärztin's œuvre", "arztins-oeuvre"),
      ("--x--", "x"), ("2112", "2112"), ("Straße", "strasse"),
    ])
  func made(text: String, slug: String) {
    #expect(Slug.made(of: text) == slug)
    #expect(Slug.isSlug(slug))
  }

  @Test("is nothing where there is no letter that ids know")
  func nothing() { #expect(Slug.made(of: "日本語 …") == nil) }

  @Test("keeps whole words, and gets a number where it is taken")
  func uniqueness() {
    #expect(Slug.made(of: "one two three", length: 9) == "one-two")
    #expect(Slug.unique("a", isTaken: { ["a", "a-2"].contains($0) }) == "a-3")
    let long = String(repeating: "a", count: 64)
    #expect(Slug.unique(long, isTaken: { $0 == long }).count == 64)
  }
}
