import Testing

@testable import QuestionBank

@Suite("A slug that is proposed")
struct SlugProposalTests {
  @Test(
    "is made of the first words that say something",
    arguments: [
      ("A dermatologist looks at one photo.", "dermatologist-looks-one-photo"),
      ("The patient's X-ray, by video: #1", "patients-x-ray-video"),
      ("Ärztin prüft e-mail groß", "arztin-pruft-e-mail"),
      ("It is what it is", "it-is-what-it"),
      ("Über Æsop e\u{301}tude", "uber-aesop-etude"),
      ("远程医疗", "item"), ("", "item"),
      (String(repeating: "x", count: 99), String(repeating: "x", count: 40)),
      ("incomprehensibilities counterrevolutionaries", "incomprehensibilities"),
    ])
  func words(text: String, slug: String) {
    #expect(text.proposedSlug(avoiding: []) == slug)
    #expect(slug.isSlug)
  }

  @Test("is in use by nobody")
  func unique() {
    #expect("One photo".proposedSlug(avoiding: ["one-photo"]) == "one-photo-2")
    #expect(
      "One photo".proposedSlug(avoiding: ["one-photo", "one-photo-2", "one-photo-3"])
        == "one-photo-4")
    #expect("".proposedSlug(avoiding: ["bank"], fallback: "bank") == "bank-2")
  }
}
