import BankLint
import StrictYAML
import Testing

@Suite("A formatted file")
struct FormattedFileTests {
  @Test("has its keys in canonical order, others behind them, and items at the end")
  func order() throws {
    try expect(
      """
      items:
      - x-seen: 3
        answer: b
        id: one
        service: Something.
      x-own: {z: 1, a: 'it''s'}
      title: T
      id: t
      categories:
        - {name: The A, id: a}
        - id: b
      format: 1
      """,
      """
      format: 1
      id: t
      title: T
      categories:
        - id: a
          name: The A
        - id: b
      x-own: {z: 1, a: 'it''s'}
      items:
        - id: one
          service: Something.
          answer: b
          x-seen: 3

      """)
  }

  @Test("has a block for prose that is long or holds what YAML cares for, and for no other")
  func prose() throws {
    let long = "One two three four five six seven eight nine ten eleven twelve and thirteen"
    try expect(
      """
      title: \(long)
      description: 'It''s: short'
      question: "Which fits?"
      license: "CC-BY-4.0"
      rule-note: >
        short and
        kept
      id: 'a'
      categories:
      - {id: "no", key: n, name: "No", part-of: a}
      - id: b
        key: 'n'
      sources:
        s: {year: 2014, title: "2001: a book", url: 'https://example.org/a#b'}
      """,
      """
      id: a
      title: >-
        One two three four five six seven eight nine ten eleven twelve and thirteen
      description: >-
        It's: short
      license: CC-BY-4.0
      question: Which fits?
      rule-note: >-
        short and
        kept
      categories:
        - id: "no"
          key: n
          name: "No"
          part-of: a
        - id: b
          key: "n"
      sources:
        s:
          title: >-
            2001: a book
          year: "2014"
          url: https://example.org/a#b

      """)
  }

  @Test("keeps the lines of its blocks, unless all prose is to be broken again")
  func reflow() throws {
    let text = """
      id: a
      description: |
        One

          two  
        three
      question: >-
        Which
      """
    try expect(
      text,
      """
      id: a
      description: |-
        One

          two
        three
      question: >-
        Which

      """)
    let reflown = try FormattedFile(Array(text.utf8), reflow: true).text
    #expect(reflown == "id: a\ndescription: One two three\nquestion: Which\n")
  }

  @Test("keeps comments with their entries, those of the file at its top")
  func comments() throws {
    try expect(
      """
      # yaml-language-server: $schema=x.json

      # About the file.
      id: a   # the id
      # The format
      format: 1



      # Before the items

      items: # all of them

        # The first
        # one
        - # of many
          answer: x
          # its id
          id: one

        - service: "Two words" # quoted
          # first
          id: two
          tags:
          - a
          # last

          answer: x
      # The end
      """,
      """
      # yaml-language-server: $schema=x.json

      # About the file.

      # The format
      format: 1
      id: a # the id

      # Before the items

      items: # all of them
        # The first
        # one
        - # of many
          # its id
          id: one
          answer: x

        # first
        - id: two
          service: "Two words" # quoted

          answer: x
          tags:
            - a
            # last
      # The end

      """)
  }

  @Test("has lists of words in brackets where they fit, and others as they were")
  func lists() throws {
    let slugs = (1...12).map { "source-\($0)" }
    try expect(
      """
      items:
        - id: a
          sources:
          - hrsa
          - who
          tags: [two words, one,"c: d"]
          aka:
            - b # was
        - id: b
          sources: [{locator: page 1, ref: hrsa}, who]
          tags:
            - two words
        - id: c
          sources: [\(slugs.joined(separator: ","))]
          tags: []
        - id: d
          sources:
          - {locator: page 1, ref: hrsa}
          - locator: 'page: 1'
            ref: hrsa
      """,
      """
      items:
        - id: a
          aka:
            - b # was
          sources: [hrsa, who]
          tags: [two words, one, "c: d"]
        - id: b
          sources: [{ref: hrsa, locator: page 1}, who]
          tags:
            - two words
        - id: c
          sources:
      \(slugs.map { "      - \($0)" }.joined(separator: "\n"))
          tags: []
        - id: d
          sources:
            - {ref: hrsa, locator: page 1}
            - ref: hrsa
              locator: >-
                page: 1

      """)
  }

  @Test("has no byte-order mark, no carriage returns, no `---` and one line feed at its end")
  func bytes() throws {
    let file = try FormattedFile(Array("\u{FEFF}--- # c\r\nid: a\r\n\r\n\r\n".utf8))
    #expect(file.text == "# c\nid: a\n")
    #expect(file.isChanged)
    #expect(try !FormattedFile(Array(file.text.utf8)).isChanged)
    #expect(try FormattedFile(Array("id: a".utf8)).text == "id: a\n")
  }

  @Test("keeps what is somebody's own, character for character")
  func own() throws {
    try expect(
      """
      x-a: |
         kept

          as it is
      x-b: >+
        folded
        text

      x-c: [ 'a' , {b: c} ]
      x-d:
          - - 1
            - ~
      id: a
      """,
      """
      id: a
      x-a: |
        kept

         as it is
      x-b: "folded text\\n\\n"

      x-c: [ 'a' , {b: c} ]
      x-d:
        - - 1
          - ~

      """)
  }

  @Test("is refused when nobody knows what it means")
  func refusal() {
    #expect {
      try FormattedFile(Array("id: visit #1 by video\n".utf8))
    } throws: { error in
      guard case .notReadable(let problems)? = error as? FormattingRefusal else { return false }
      return problems.map(\.kind) == [.commentEatsText]
    }
  }

  private func expect(
    _ text: String, _ formatted: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = try FormattedFile(Array(text.utf8))
    #expect(file.text == formatted, sourceLocation: sourceLocation)
    let again = try FormattedFile(Array(formatted.utf8))
    #expect(again.text == formatted, sourceLocation: sourceLocation)
    #expect(try meaningByYams(text) == meaningByYams(formatted), sourceLocation: sourceLocation)
  }
}
