@testable import TelequizCommands

/// Files of a subject and of banks, good and bad.
enum BankTexts {
  static let subject = """
    format: 1
    id: care
    title: Care at a distance
    language: en
    license: CC0-1.0
    question: Which term fits best?
    rule-note: By the rule used here.
    categories:
      - id: telehealth
        key: h
        definition: Everything at a distance.
      - id: telemedicine
        key: m
        part-of: telehealth
        definition: The clinical part.
    decision:
      - id: one-patient
        ask: Is it about one patient?
        if-no: telehealth
      - id: care
        ask: Is it care?
        if-no: telehealth
        if-yes: telemedicine
    concepts:
      - id: store-forward
        name: store and forward
        rule: A delayed reading is care.
        misconception: Only live visits are care.
    sources:
      hrsa:
        title: What is telehealth?
        publisher: HRSA
        year: undated
        url: https://example.org/telehealth

    """

  static let bank = """
    format: 1
    id: photos
    title: Photos of skin
    subject: care
    description: What becomes of a photo.
    items:
      - id: rash-photo
        aka: [skin-photo]
        service: A dermatologist looks at a photo of one boy's rash and answers his doctor.
        answer: telemedicine
        rationale: One boy, one expert, one answer.
        hint: Who is better off for it?
        concept: store-forward
        contrast: skin
        difficulty: 2
        sources: [{ref: hrsa, locator: first paragraph}]
        tags: [photo, child]
        contested: Some payers count only live visits.
      - id: rash-atlas
        service: Photos of rashes from many clinics become an atlas for students.
        answer: telehealth
        fails: one-patient
        contrast: skin
      - id: old-atlas
        service: An atlas on paper is scanned.
        answer: telehealth
        fails: care
        retired: Too like the other one.

    """

  /// A subject in which every check of subjects finds something.
  static let badSubject = """
    format: 1
    id: bad
    aka: [bad]
    titel: Bad
    language: English
    categories:
      - id: telehealth
        key: h
        part-of: telemedicine
      - id: telemedicine
        key: h
        name: TeleHealth
        part-of: telehealth
      - id: Third
        key: '?'
    decision:
      - id: case
        ask: Is it?
        if-no: telehelth
        if-yes: telemedicine
      - id: case
        ask: Is it care?
        if-no: telehealth
    concepts: education
    sources:
      hrsa:
        url: example.org
        quote: >-
          One two three four five six seven eight nine ten eleven twelve thirteen fourteen
          fifteen sixteen seventeen eighteen nineteen twenty one two three four five six

    """

  /// A bank in which every check of banks finds something.
  static let badBank = """
    format: 1
    id: bad-bank
    title: Bad bank
    subject: care
    question: Which one?
    items:
      - id: no-answer
        service: One photo.
      - id: rash
        service: One photo.
        answer: telemedecine
        concept: store-and-forward
        sources: [hsra]
        difficulty: 4
      - id: rash
        service: Another photo.
        answer: telehealth
      - id: mismatch
        service: One photo.
        answer: telemedicine
        fails: one-patient
        aka: [rash, Not/An/Id]
      - id: tags
        service: One photo, seen: by one expert.
        answer: telehealth
        tags: photo
      - id: comment
        service: Visit #1 by video
        answer: telehealth
        answer: telemedicine
      - id: repeated
        service: One photo.
        answer: telemedicine
        tags: [photo, photo]
        hint: [Who]
        colour: red
      - rash

    """
}
