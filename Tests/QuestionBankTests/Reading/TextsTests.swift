import QuestionBank
import Testing

@Suite("A text of a field")
struct TextsTests {
  @Test(
    "is an id only if it is a slug of 64 characters at most",
    arguments: [
      "Rash", "rash-", "-rash", "ra--sh", "rash photo", "rāsh", "rash/photo",
      String(repeating: "a", count: 65),
    ])
  func badSlug(id: String) {
    expect(
      Finding(.badSlug(id)),
      inBank: Sample.bank.replacing("id: rash", by: "id: «'\(id)'»"))
  }

  @Test("is an id of 64 characters, or one that starts with a digit")
  func goodSlug() {
    for id in [String(repeating: "a", count: 64), "2-rashes", "7"] {
      expect(inBank: Sample.bank.replacing("id: rash", by: "id: \(id)"))
    }
  }

  @Test("is a difficulty from 1 to 3", arguments: ["0", "4", "01", "easy", "1.0"])
  func difficulty(text: String) {
    expect(
      Finding(.badValue(field: "difficulty", text: text, expected: .difficulty)),
      inBank: Sample.bank(Sample.item + "\n  difficulty: «\(text)»"))
    expect(inBank: Sample.bank(Sample.item + "\n  difficulty: '2'"))
  }

  @Test("is a language tag", arguments: ["e", "english-language", "en_US", "en-", "1n", "en US"])
  func language(text: String) {
    expect(
      Finding(.badValue(field: "language", text: text, expected: .language)),
      inSubject: Sample.subject.replacing("language: en", by: "language: «\(text)»"))
    for tag in ["pt-BR", "zh-Hant-TW", "sr-Latn", "de-CH-1996", "gsw"] {
      expect(inSubject: Sample.subject.replacing("language: en", by: "language: \(tag)"))
    }
  }

  @Test(
    "is an address on the web",
    arguments: ["ftp://example.org/", "example.org", "https://", "https:///a", "https://a b"])
  func url(text: String) {
    expect(
      Finding(.badValue(field: "url", text: text, expected: .url)),
      inSubject: Sample.subject.replacing("https://example.org/telehealth", by: "«'\(text)'»"))
    expect(
      inSubject: Sample.subject.replacing("https://example.org/telehealth", by: "http://a.b/?c#d"))
  }

  @Test("is a quotation of 25 words at most")
  func quotation() {
    let words = (1...25).map { "w\($0)" }.joined(separator: " ")
    let title = "title: What is telehealth?\n"
    expect(inSubject: Sample.subject.replacing(title, by: "quote: \(words)\n"))
    expect(
      Finding(.badValue(field: "quote", text: words + " more", expected: .words(atMost: 25))),
      inSubject: Sample.subject.replacing(title, by: "quote: «\(words) more»\n"))
  }

  @Test("is a learner's key: one small letter or one digit", arguments: ["mm", "M", "-", "½", "²"])
  func key(text: String) {
    expect(
      Finding(.badValue(field: "key", text: text, expected: .key)),
      inSubject: Sample.subject.replacing("key: m", by: "key: «'\(text)'»"))
    for key in ["é", "2", "中"] {
      expect(inSubject: Sample.subject.replacing("key: m", by: "key: \(key)"))
    }
  }

  @Test("is an earlier id, or one of another bank", arguments: ["a/b/c", "/b", "a/", "A", "a b"])
  func earlierItem(text: String) {
    expect(
      Finding(.badValue(field: "aka", text: text, expected: .earlierItem)),
      inBank: Sample.bank(Sample.item + "\n  aka: [«'\(text)'»]"))
    expect(inBank: Sample.bank(Sample.item + "\n  aka: [skin, other/skin]"))
  }

  @Test("is a version of the format that is read, or nothing else is said")
  func format() {
    for text in ["2", "1.0", "one"] {
      expect(
        Finding(.unsupportedFormat(text)),
        inBank: Sample.bank.replacing("format: 1", by: "format: «\(text)»")
          .replacing("answer", by: "anwser"))
    }
    expect(inBank: Sample.bank.replacing("format: 1", by: "format: '1'"))
  }
}
