import QuestionBank
import Testing

@testable import BankExchange

@Suite("An import")
struct BankImportTests {
  private var subject: Subject {
    var subject = Subject(
      id: "care", title: "Care",
      categories: [
        Category(id: "telehealth", key: "h", name: "Telehealth"),
        Category(id: "telemedicine", key: "m", name: "Telemedicine"),
      ])
    subject.categories[1].synonyms = ["clinical"]
    subject.decision = [
      Criterion(id: "case", ask: "A patient?", ifNo: "telehealth"),
      Criterion(id: "care", ask: "Care?", ifNo: "telehealth", ifYes: "telemedicine"),
    ]
    subject.sources = [Source(id: "hrsa", title: "HRSA")]
    return subject
  }

  private func csv(_ text: String) throws -> ForeignFile {
    try ForeignFile(Array(text.utf8), as: .csv)
  }

  private func bank(_ items: [Item]) -> Bank {
    Bank(id: "bank", title: "Bank", subject: subject, items: items, revision: Revision(hash: 0))
  }

  private var visit: Item {
    var item = Item(id: "visit", service: "A visit", answer: "telehealth")
    item.fails = "care"
    item.hint = "Who?"
    item.sources = [.init(source: "hrsa", locator: "page 2")]
    item.aka = [ItemKey(bank: "bank", item: "old-visit")]
    return item
  }

  @Test("finds categories by id, name and synonym, in any case")
  func categories() throws {
    let file = try csv(
      "service,answer,fails\na,TELEMEDICINE,\nb,Clinical,\nc,telehealth,case\nd,telehelth,\n")
    let result = try BankImport(file, into: .newBank(id: "b", title: "B", subject: subject))
    #expect(result.items.map(\.answer) == ["telemedicine", "telemedicine", "telehealth"])
    #expect(
      result.remarks.map(\.kind) == [.skipped(.unknownOption("telehelth", near: "telehealth"))])
  }

  @Test("needs to know which criterion fails where several may")
  func criteria() throws {
    let file = try csv(
      "service,answer,fails\na,telehealth,\nb,telehealth,nope\nc,telemedicine,case\n")
    let target = ImportTarget.newBank(id: "b", title: "B", subject: subject)
    let result = try BankImport(file, into: target)
    let reason = SkipReason.undecided(answer: "telehealth", criteria: ["case", "care"])
    #expect(result.remarks.filter(\.isSkip).map(\.kind) == [.skipped(reason), .skipped(reason)])
    #expect(result.items.map(\.fails) == [nil])
    #expect(
      result.remarks.last?.kind == .lost(.disagreeingCriterion("case", answer: "telemedicine")))
    let told = try BankImport(file, into: target, fails: "care")
    #expect(told.items.map(\.fails) == ["care", "care", nil])
  }

  @Test("changes what a question says and keeps the rest")
  func update() throws {
    let file = try csv("id,source,difficulty\nOLD-visit,hrsa,hard\nnew,,1\n")
    let result = try BankImport(file, into: .bank(bank([visit])))
    var expected = visit
    expected.difficulty = .hard
    #expect(result.items == [expected])
    #expect(result.updated.map(\.parts) == [[.difficulty]])
    #expect(result.remarks.map(\.kind) == [.skipped(.noText)])
    #expect(result.added.isEmpty)
  }

  @Test("finds an item without an id by its text, and takes a changed answer's criterion away")
  func byText() throws {
    let file = try csv("service,answer\nA visit,telemedicine\nA lesson,telemedicine\n")
    let result = try BankImport(file, into: .bank(bank([visit])))
    #expect(result.updated.map(\.item.id) == ["visit"])
    #expect(result.updated.map(\.parts) == [[.answer, .fails]])
    #expect(result.added.map(\.id) == ["a-lesson"])
    let again = try BankImport(file, into: .bank(bank(result.items)))
    #expect(again.unchanged == ["visit", "a-lesson"] && again.updated.isEmpty)
  }

  @Test("takes an id once")
  func duplicates() throws {
    let file = try csv("id,service,answer\nx,a,clinical\nX,b,clinical\n,c,clinical\n,c,clinical\n")
    let result = try BankImport(file, into: .newBank(id: "b", title: "B", subject: subject))
    #expect(result.items.map(\.id) == ["x", "c", "c-2"])
    #expect(result.remarks.map(\.kind) == [.skipped(.duplicateID("x", line: 2))])
  }

  @Test("makes no id that a later question has of its own")
  func reservedIDs() throws {
    let file = try csv("id,service,answer\n,x,clinical\nx,y,clinical\n")
    let result = try BankImport(file, into: .newBank(id: "b", title: "B", subject: subject))
    #expect(result.items.map(\.id) == ["x-2", "x"] && result.remarks.isEmpty)
  }

  @Test("makes ids of sources that may stand as keys in a bank")
  func sourceKeys() throws {
    let file = try csv("service,answer,source\na,x,2014 report\nb,y,\nc,y,\n")
    let result = try BankImport(file, into: .newBank(id: "b", title: "B", subject: nil))
    #expect(result.subject.sources.map(\.id) == ["source-2014-report"])
    #expect(result.items.first?.sources == [.init(source: "source-2014-report")])
  }

  @Test("says what the subject does not know")
  func unknown() throws {
    let file = try csv(
      "service,answer,concept,source,difficulty\na,clinical,subset,WHO; HRSA,very\n")
    let result = try BankImport(file, into: .newBank(id: "b", title: "B", subject: subject))
    #expect(result.items.first?.sources == [.init(source: "hrsa")])
    #expect(
      Set(result.remarks.map(\.kind)) == [
        .lost(.unknown(.concept, "subset")), .lost(.unknown(.sources, "WHO")),
        .lost(.unknown(.difficulty, "very")),
      ])
  }

  @Test("makes categories, concepts and sources of what it finds where there is no subject")
  func ownCategories() throws {
    let file = try csv(
      "service,answer,concept,source\na,Fruit,Sweet things,A Book\nb,fruit,,a book\nc,Root vegetable,,\n"
    )
    let result = try BankImport(file, into: .newBank(id: "food", title: "Food", subject: nil))
    #expect(result.subject.categories.map(\.id) == ["fruit", "root-vegetable"])
    #expect(result.subject.categories.map(\.name) == ["Fruit", "Root vegetable"])
    #expect(result.items.map(\.answer) == ["fruit", "fruit", "root-vegetable"])
    #expect(result.items.first?.concept == "sweet-things")
    #expect(result.items.map { $0.sources.map(\.source) } == [["a-book"], ["a-book"], []])
  }

  @Test("makes no categories of questions that share none")
  func noClassification() throws {
    let gift = "Who? {=Ada ~Bob}\n\nWhere? {=Rome ~Paris}\n"
    #expect(throws: ImportFault.optionsNotShared(options: 4, questions: 2)) {
      try BankImport(
        ForeignFile(Array(gift.utf8), as: .gift), into: .newBank(id: "b", title: "B", subject: nil))
    }
    #expect(throws: ImportFault.tooFewCategories(1)) {
      try BankImport(
        csv("service,answer\na,x\nb,x\n"), into: .newBank(id: "b", title: "B", subject: nil))
    }
  }

  @Test(
    "takes true and false for categories only where the subject has them, or nothing else is asked")
  func trueOrFalse() throws {
    let gift = "One.{T}\n\nTwo.{F}\n"
    let file = try ForeignFile(Array(gift.utf8), as: .gift)
    let own = try BankImport(file, into: .newBank(id: "b", title: "B", subject: nil))
    #expect(own.items.map(\.answer) == ["true", "false"])
    let other = try BankImport(file, into: .newBank(id: "b", title: "B", subject: subject))
    #expect(other.remarks.map(\.kind) == [.skipped(.noTrueAndFalse), .skipped(.noTrueAndFalse)])
  }
}
