extension Page {
  /// What `explain` says of words that give the answer away.
  static let cueWord = Page(
    why: """
      Learners are quick to notice that every 'webinar' is one answer, and then they look for the word \
      and no longer at what happens. They score well and have learned nothing that helps with the next \
      text. A word is told here if it stands in 5 items or more, and so often with one answer that \
      chance would do that to no word of the bank once in 100 times; the binomial probability is \
      multiplied by the number of words and categories that were looked at. The cure is an item with \
      the word and the other answer, best a twin in one contrast group. Words that really belong to a \
      category, as 'prescribe' does, are listed in 'allowed-cues' with a comment that says why.
      """,
    wrong: .sketch(
      """
      - id: skin-talk
        service: Dermatologists watch a ⟦webinar⟧ about rashes on dark skin.
        answer: far
      # eight more items with a webinar, all of them far
      """),
    right: .sketch(
      """
      # the nine items with a webinar, and against them:
      - id: webinar-question
        service: After a webinar a dermatologist looks at the rash of a listener who stayed on.
        answer: near
      - id: webinar-follow-up
        service: In a webinar only for him, a nurse adjusts a man's insulin.
        answer: near
      """),
    references: [gardner, gururangan])

  /// What `explain` says of answers that words give away together.
  static let predictableLabels = Page(
    why: """
      Even if no single word gives the answer away, all of them together may. A simple program, naive \
      Bayes, learns from all other items which words go with which answer, and guesses each item from \
      its words alone. It understands nothing, so its score is what a learner can reach without \
      understanding. It is told if that is 15 points above always giving the commonest answer, in a \
      bank of 20 items or more, and if at most 2 % of 200 deals of the answers to the items do as \
      well. Contrast groups and near-identical twins are guessed and dealt as a whole, so that an \
      item's own twin never helps. The words that do most are listed; write contrast items with them.
      """,
    wrong: .sketch(
      """
      # 40 items; from words alone 31 answers are right, always saying 'far' 21
      - id: staff-course
        service: Staff of a clinic attend an online course about scheduling.
        answer: far
      - id: rash-photo
        service: A dermatologist examines a patient's rash on a photo.
        answer: near
      """),
    right: .sketch(
      """
      # twins that share their words, in every part of the bank
      - id: course-of-treatment
        service: A patient of a clinic attends an online course of speech therapy.
        answer: near
        contrast: online-course
      - id: staff-course
        service: Staff of a clinic attend an online course about scheduling.
        answer: far
        contrast: online-course
      """),
    references: [
      gardner, gururangan,
      "Gardner et al., Evaluating models' local decision boundaries via contrast sets, 2020: "
        + "https://arxiv.org/abs/2004.02709",
    ])

  /// What `explain` says of texts whose length gives the answer away.
  static let lengthCue = Page(
    why: """
      The longest option is right more often than chance would have it, and everybody who has taken \
      tests knows: writers put more care, and more words, into what is true. With fixed categories the \
      same happens to the texts. It is told in banks of 20 items or more if the lengths differ more \
      than chance explains (Mann and Whitney's test, 1 in 100) and by so much that one notices: a \
      fifth between the medians. The message says what guessing by length alone is worth.
      """,
    wrong: .sketch(
      """
      - id: rash-photo
        service: >-
          A dermatologist in another town looks at two photos of a rash that
          a family doctor took in the morning, and writes back which cream to
          use, and for how long.
        answer: near
      - id: rash-atlas
        service: An atlas of rashes is online.
        answer: far
      # and so on, through the bank
      """),
    right: .sketch(
      """
      - id: rash-photo
        service: A dermatologist looks at two photos of a rash and names a cream.
        answer: near
      - id: rash-atlas
        service: A university puts an atlas of rashes and their treatment online.
        answer: far
      """),
    references: [haladyna, nbme])

  /// What `explain` says of marks of form that give the answer away.
  static let formatCue = Page(
    why: """
      If every text with a number, a quotation or an abbreviation has one answer, or every one that \
      starts with the same words, a look at the form is enough. It is told if chance would do that to \
      no mark of the bank once in 100 times (Fisher's exact test, times the number of marks and \
      categories that were looked at). Give the other category texts of that form too.
      """,
    wrong: .sketch(
      """
      - id: pulse
        service: A nurse calls whenever the pulse at home is over 120.
        answer: near
      # all other items with a number are near as well, and none of the others has one
      """),
    right: .sketch(
      """
      - id: pulse
        service: A nurse calls whenever the pulse at home is over 120.
        answer: near
      - id: pulse-course
        service: In lesson 3 of 12 nurses learn to read a pulse over 120.
        answer: far
      """),
    references: [haladyna, nbme])

  private static let gardner = """
    Gardner et al., Competency problems: on finding and removing artifacts in language data, 2021: \
    https://arxiv.org/abs/2104.08646
    """
  private static let gururangan = """
    Gururangan et al., Annotation artifacts in natural language inference data, 2018: \
    https://arxiv.org/abs/1803.02324
    """
  private static let haladyna = """
    Haladyna, Downing and Rodriguez, A review of multiple-choice item-writing guidelines, Applied \
    Measurement in Education 15(3), 2002
    """
  private static let nbme =
    "National Board of Medical Examiners, Item-writing guide, 2020, chapter 3"
}
