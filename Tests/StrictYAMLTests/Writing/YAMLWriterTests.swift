import Foundation
import ProjectFiles
import StrictYAML
import Testing

@Suite("What is written")
struct YAMLWriterTests {
  @Test("reads back exactly, by us and by Yams, with its comments", arguments: 0..<10)
  func samples(batch: UInt64) throws {
    for seed in 0..<200 {
      var sample = SampleValue(seed: batch * 1000 + UInt64(seed))
      let (value, outline) = sample.mapping()
      let text = try YAMLWriter().file(value)
      let document = Document(parsing: text)
      #expect(document.problems == [], "\(text)")
      #expect(document.root.outline == outline, "\(text)")
      #expect(outlineByYams(text) == outline, "\(text)")
      #expect(document.allComments.map(\.text) == value.comments, "\(text)")
    }
  }

  @Test("is laid out as the shipped banks are")
  func layout() throws {
    let item = YAMLMapping([
      .init("id", .text("visit-1")),
      .init("service", .prose("Video visit #1 with a dermatologist")),
      .init("note", .prose("Short and harmless")),
      .init("sources", .shortList([.text("hrsa"), .mapping([.init("ref", "who")])])),
      .init("aka", .shortList([])),
    ])
    let root = YAMLMapping(
      [
        .init("format", .verbatim("1"), above: [.comment(" All of it."), .blankLine]),
        .init("title", .prose("It's a title: with marks"), behind: " why"),
        .init("key", .text("n")),
        .init(
          "items",
          .list(
            YAMLList(
              [
                .init(.mapping(item), above: [.comment(" One"), .blankLine]),
                .init(.mapping(YAMLMapping([.init("id", .absent)])), behind: " empty"),
              ], below: [.comment(" the end")]))),
      ])
    #expect(
      try YAMLWriter().file(root) == """
        # All of it.

        format: 1
        title: >- # why
          It's a title: with marks
        key: "n"
        items:
          # One

          - id: visit-1
            service: >-
              Video visit #1 with a dermatologist
            note: Short and harmless
            sources: [hrsa, {ref: who}]
            aka: []
          - # empty
            id:
          # the end

        """)
  }

  @Test("breaks prose at 80 columns, and nothing else")
  func wrapping() throws {
    let prose = (1...40).map { "word\($0)" }.joined(separator: " ")
    let text = try YAMLWriter().file(YAMLMapping([.init("a", .prose(prose))]))
    let lines = text.split(separator: "\n")
    #expect(lines.count > 3)
    #expect(lines.allSatisfy { $0.unicodeScalars.count <= 80 })
    #expect(
      zip(lines.dropFirst(), lines.dropFirst(2)).allSatisfy { line, next in
        line.count + 1 + next.drop { $0 == " " }.prefix { $0 != " " }.count > 80
      })
    let long = String(repeating: "x", count: 100)
    let word = try YAMLWriter().file(YAMLMapping([.init("a", .prose("\(long) y \(long)"))]))
    #expect(word == "a: >-\n  \(long)\n  y\n  \(long)\n")
  }

  @Test("is no block scalar for prose of 60 characters that is harmless")
  func shortProse() {
    let writer = YAMLWriter()
    #expect(writer.isShort(String(repeating: "a ", count: 29) + "ab"))
    #expect(!writer.isShort(String(repeating: "a ", count: 30) + "a"))
    for mark in ":#!&*@%\"'" { #expect(!writer.isShort("a\(mark)b c"), "\(mark)") }
    #expect(writer.isShort("it's"))
  }

  @Test("has quotes in brackets where some reader would see more than text")
  func brackets() throws {
    let texts = ["a?b", "a,b", "a#b", "a:b", "no", "12:30", "plain words"]
    let list = YAMLMapping([.init("a", .shortList(texts.map { .text($0) }))])
    #expect(
      try YAMLWriter().file(list)
        == #"a: ["a?b", "a,b", "a#b", a:b, "no", "12:30", plain words]"# + "\n")
  }

  @Test("fits on a list's line in brackets, or stands below it")
  func shortLists() throws {
    let slugs = (1...9).map { YAMLShortValue.text("source-\($0)") }
    let fits = YAMLMapping([.init("a", .shortList(Array(slugs.prefix(7))))])
    #expect(try YAMLWriter().file(fits).hasPrefix("a: [source-1, "))
    let not = YAMLMapping([.init("a", .shortList(slugs))])
    #expect(try YAMLWriter().file(not).hasPrefix("a:\n  - source-1\n  - source-2\n"))
  }

  @Test(
    "is refused when the profile has no place for it",
    arguments: ["\u{0}", "a\rb", "\r", "\u{85}", "\u{202E}", "\u{FEFF}", "\u{E0041}", "\u{FFFE}"])
  func forbidden(text: String) {
    for value in [YAMLValue.text(text), .prose(text), .shortList([.text(text)])] {
      #expect {
        try YAMLWriter().file(YAMLMapping([.init("a", value)]))
      } throws: { error in
        guard case .forbiddenCharacter(let scalar, let whole)? = error as? UnwritableValue else {
          return false
        }
        return whole == text && text.unicodeScalars.contains(scalar)
      }
    }
  }

  @Test("is refused when it is too long, or its key none of ours")
  func limits() {
    let long = String(repeating: "é", count: 4_001)
    #expect(throws: UnwritableValue.textTooLong(long, limit: 4_000)) {
      try YAMLWriter().file(YAMLMapping([.init("a", .prose(long))]))
    }
    for key in ["", "A", "a b", "1a", "é", "a:", String(repeating: "a", count: 1_025)] {
      #expect(throws: UnwritableValue.badKey(key)) {
        try YAMLWriter().file(YAMLMapping([.init(key, .absent)]))
      }
    }
  }

  @Test("stands behind a key as it would in a file")
  func fragments() throws {
    let writer = YAMLWriter()
    #expect(try writer.value(.prose("plain"), of: "a", indentedBy: 4) == " plain")
    #expect(try writer.value(.prose("a: b c"), of: "a", indentedBy: 4) == " >-\n      a: b c")
    #expect(try writer.value(.absent, of: "a", indentedBy: 4) == "")
  }
}

extension YAMLMapping {
  /// The texts of all comments, in order.
  fileprivate var comments: [String] {
    entries.flatMap { $0.above.comments + ($0.behind.map { [$0] } ?? []) + $0.value.comments }
  }
}

extension YAMLValue {
  fileprivate var comments: [String] {
    switch self {
    case .list(let list):
      list.elements.flatMap {
        $0.above.comments + ($0.behind.map { [$0] } ?? []) + $0.value.comments
      }
    case .mapping(let mapping): mapping.comments
    default: []
    }
  }
}

extension [YAMLRemark] {
  fileprivate var comments: [String] {
    compactMap { if case .comment(let text) = $0 { text } else { nil } }
  }
}
