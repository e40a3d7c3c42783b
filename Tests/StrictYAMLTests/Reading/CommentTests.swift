import StrictYAML
import Testing

@Suite("A comment")
struct CommentTests {
  @Test("belongs to the entry below it, if no blank line lies between")
  func above() {
    let root = mapping("# one\n  # two\na: b\nc:\n  # three\n  - d\n")
    #expect(root["a"]?.comments.above.map(\.text) == [" one", " two"])
    #expect(root["c"]?.value.elements?.first?.comments.above.map(\.text) == [" three"])
  }

  @Test("belongs to the entry below it even where that is another collection's")
  func aboveOuter() {
    let root = mapping("a:\n  b: c\n  # about d\nd: e\n")
    #expect(root["d"]?.comments.above.map(\.text) == [" about d"])
  }

  @Test("above an item belongs to the item, not to its first key")
  func aboveItem() {
    let root = mapping("items:\n  # about x\n  - id: x\n")
    let item = root["items"]?.value.elements?.first
    #expect(item?.comments.above.map(\.text) == [" about x"])
    #expect(item?.value.mapping?["id"]?.comments == Comments())
  }

  @Test("belongs to the entry on its line, the innermost one")
  func behind() {
    let root = mapping(
      "a: b # 1\nc: # 2\n  - id: d # 3\n  - # 4\n    e: >- #5\n      f\n  - [g]  #6\n  - 'h' # 7\n")
    let elements = root["c"]?.value.elements ?? []
    #expect(root["a"]?.comments.behind?.text == " 1")
    #expect(root["c"]?.comments.behind?.text == " 2")
    #expect(elements.map { $0.comments.behind?.text } == [nil, " 4", "6", " 7"])
    #expect(elements.first?.value.mapping?["id"]?.comments.behind?.text == " 3")
    #expect(elements.dropFirst().first?.value.mapping?["e"]?.comments.behind?.text == "5")
  }

  @Test("belongs else to the collection that it stands in")
  func detached() {
    let root = mapping(
      """
      a:
        # of the list

        - b: c
          # of the item

          d: e
        - f: g
          # of the second item

        # of the list again

      # of the root

      h: i

      # of the root again
      """)
    let list = root["a"]?.value
    #expect(list?.sequence?.comments.map(\.text) == [" of the list", " of the list again"])
    #expect(
      list?.elements?.map { $0.value.mapping?.comments.map(\.text) } == [
        [" of the item"], [" of the second item"],
      ])
    #expect(root.comments.map(\.text) == [" of the root", " of the root again"])
  }

  @Test("belongs to the document before its root, if no entry is right below")
  func head() {
    let document = Document(parsing: "# head\n\n# start\n--- # mark\n# after\n\n# of a\na: b\n")
    #expect(document.comments.map(\.text) == [" head", " start", " mark", " after"])
    #expect(document.root.mapping?["a"]?.comments.above.map(\.text) == [" of a"])
  }

  @Test("is kept as it is written, with its place")
  func verbatim() {
    let marked = MarkedText("a: b   ⟦#\té 'x' \t⟧\r\n⟦#⟧\r\nc: d\r\n")
    let document = Document(parsing: marked.text)
    #expect(document.problems == [])
    #expect(document.allComments.map(\.text) == ["\té 'x' \t", ""])
    #expect(document.allComments.map(\.span) == marked.spans)
  }

  @Test("needs a space before its #, or a line of its own")
  func noComment() { expectAccepted("a: b#c\nd: x'#'\n", ##"{a: "b#c", d: "x'#'"}"##) }

  private func mapping(_ text: String) -> Mapping {
    let document = Document(parsing: text)
    #expect(document.problems == [])
    return document.root.mapping ?? Mapping(entries: [], style: .block)
  }
}
