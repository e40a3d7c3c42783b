import QuestionBank
import Testing

@Suite("Renames")
struct RenamesTests {
  let renames = Library(
    subject: Sample.subject
      .replacing("id: care\n", by: "id: care\naka: [health]\n")
      .replacing("synonyms: [remote care]", by: "aka: [clinical]")
      .replacing("name: store and forward", by: "aka: [delay]"),
    banks: Sample.bank(Sample.item + "\n  aka: [skin, elsewhere/photo]")
      .replacing("title", by: "aka: [starter]\ntitle"),
    Sample.ownSubject("aka: [former]\ncategories: [{id: telehealth}, {id: telemedicine}]\n")
  ).renames

  @Test("lead from an item's earlier ids and banks to today's key")
  func items() {
    let today = ItemKey(bank: "basics", item: "rash")
    for earlier in [
      ItemKey(bank: "basics", item: "skin"), ItemKey(bank: "elsewhere", item: "photo"),
      ItemKey(bank: "starter", item: "rash"), ItemKey(bank: "starter", item: "skin"), today,
    ] {
      #expect(renames.item(earlier) == today)
    }
    let unknown = ItemKey(bank: "elsewhere", item: "rash")
    #expect(renames.item(unknown) == unknown)
  }

  @Test("lead from earlier concepts, subjects and categories to today's")
  func concepts() {
    let today = ConceptKey.concept("care", "store-forward")
    for earlier: ConceptKey in [
      .concept("care", "delay"), .concept("health", "delay"), .concept("health", "store-forward"),
    ] {
      #expect(renames.concept(earlier) == today)
    }
    #expect(
      renames.concept(.item(ItemKey(bank: "starter", item: "skin")))
        == .item(ItemKey(bank: "basics", item: "rash")))
    #expect(renames.subject("health") == "care")
    #expect(renames.category("clinical", of: "care") == "telemedicine")
    #expect(renames.category("clinical", of: "own") == "clinical")
  }

  @Test("of a bank that is its own subject are the subject's too")
  func ownSubject() {
    #expect(renames.subject("former") == "own")
  }

  @Test("of a bank in which nothing was renamed are empty")
  func none() {
    #expect(Library(banks: Sample.bank).renames.isEmpty)
  }
}
