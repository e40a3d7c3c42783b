import StrictYAML

/// The example that new files come with, until its author puts something else in its place: what only a
/// patient can feel is a symptom, what others can observe is a sign.
///
/// - SeeAlso: National Cancer Institute, "Dictionary of Cancer Terms", `sign` and `symptom`.
enum ExampleTexts {
  static let categories = [
    YAMLMapping([
      .init("id", .text("symptom")),
      .init("key", .text("y"), behind: " the letter that learners press"),
      .init(
        "definition",
        .prose("A problem that only the patient can feel and tell of.")),
    ]),
    YAMLMapping([
      .init("id", .text("sign")),
      .init("key", .text("s")),
      .init(
        "definition",
        .prose("A problem that somebody else can see, hear or measure.")),
    ]),
  ]

  static let question = "Is it a symptom or a sign?"

  static let decision = [
    YAMLMapping([
      .init("id", .text("observable")),
      .init("ask", .prose("Can anybody but the patient see, hear or measure it?")),
      .init("if-no", .text("symptom")),
      .init("if-yes", .text("sign")),
    ])
  ]

  static let concept = YAMLMapping([
    .init("id", .text("who-noticed-first")),
    .init("name", .prose("who noticed it first")),
    .init(
      "rule",
      .prose(
        "Ask who could observe it, not who spoke of it first: what an examiner can see or measure is a "
          + "sign, even if the patient found it.")),
    .init("misconception", .prose("Whatever the patient mentions is a symptom.")),
  ])

  static let sources = YAMLMapping([
    .init(
      "nci-sign",
      .mapping(
        YAMLMapping([
          .init("title", .prose("NCI Dictionary of Cancer Terms, sign")),
          .init("publisher", .prose("National Cancer Institute")),
          .init("year", .prose("undated")),
          .init(
            "url",
            .text("https://www.cancer.gov/publications/dictionaries/cancer-terms/def/sign")),
        ])))
  ])

  /// Two items that are alike but for the fact that decides.
  static let items = YAMLList([
    .init(
      .mapping(
        item(
          "dizzy-standing-up", "A man feels dizzy whenever he gets up from his chair.", "symptom",
          "Only the man himself can feel the dizziness; nobody else can measure it.")),
      above: [.comment(" A contrast group: alike but for the fact that decides.")]),
    .init(
      .mapping(
        item(
          "pressure-standing-up",
          "A nurse finds that a man's blood pressure falls whenever he gets up from his chair.",
          "sign", "The nurse can measure the fall, whatever the man himself feels.")),
      above: [.blankLine]),
  ])

  private static func item(
    _ id: String, _ service: String, _ answer: String, _ rationale: String
  ) -> YAMLMapping {
    YAMLMapping([
      .init("id", .text(id)),
      .init("service", .prose(service)),
      .init("answer", .text(answer)),
      .init("rationale", .prose(rationale)),
      .init("hint", .prose("Who can notice it?")),
      .init("contrast", .text("standing-up")),
      .init("difficulty", .verbatim("1")),
      .init("sources", .shortList([.text("nci-sign")])),
    ])
  }
}
