import Foundation
import ProjectFiles
import QuestionBank
import StandardBanks
import Testing
import Yams

@Suite("The shipped banks")
struct ShippedBanksTests {
  private static let library = Library(reading: ShippedFile.all.map(\.source))
  private static let banks = library.banks
  private static let items = banks.flatMap(\.items)
  private static let boundaries = Bank.ID("telehealth-boundaries")

  // MARK: The files

  @Test("are compiled in byte for byte, every file of the folder and no other")
  func areEmbedded() throws {
    let folder = ProjectFiles.url("QuestionBanks")
    let onDisk = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".yaml") }.sorted()
    #expect(ShippedFile.all.map(\.name) == onDisk)
    for file in ShippedFile.all {
      #expect(try Data(contentsOf: folder.appending(path: file.name)) == Data(file.bytes))
    }
    #expect(standard_bank(standard_bank_count()) == nil)
  }

  @Test("are read without a word, and every reference leads somewhere")
  func areFlawless() {
    #expect(Self.library.diagnostics.map(\.message) == [])
    #expect(
      Self.banks.map(\.id)
        == ["telehealth-basics", "telehealth-boundaries", "telehealth-practice"])
    #expect(Set(Self.banks.map(\.subject.id)) == ["telehealth"])
    #expect(Self.items.count == 210)
    #expect(Set(Self.items.map(\.id)).count == 210)
  }

  @Test("mean the same to another reader of YAML", arguments: ShippedFile.all)
  func meanTheSameToYams(file: ShippedFile) throws {
    let root = try #require(try Yams.compose(yaml: String(decoding: file.bytes, as: UTF8.self)))
    guard let bank = Self.banks.first(where: { "\($0.id).bank.yaml" == file.name }) else {
      try compare(try #require(Self.library.subjects.first), with: root)
      return
    }
    #expect(root["title"]?.string == bank.title)
    #expect(root["description"]?.string == bank.description)
    let items = try #require(root["items"]?.array())
    #expect(items.count == bank.items.count)
    for (item, node) in zip(bank.items, items) { compare(item, with: node) }
  }

  private func compare(_ subject: Subject, with node: Yams.Node) throws {
    #expect(node["rule-note"]?.string == subject.ruleNote)
    #expect(
      try names("categories", in: node, under: "definition") == subject.categories.map(\.definition)
    )
    #expect(try names("decision", in: node, under: "ask") == subject.decision.map(\.ask))
    #expect(try names("concepts", in: node, under: "rule") == subject.concepts.map(\.rule))
    let sources = try #require(node["sources"]?.mapping)
    #expect(sources.keys.map(\.string) == subject.sources.map(\.id.text))
    #expect(sources.values.map { $0["quote"]?.string } == subject.sources.map(\.quote))
  }

  private func names(
    _ list: String, in node: Yams.Node, under key: String
  ) throws -> [String?] {
    try #require(node[list]?.array()).map { $0[key]?.string }
  }

  private func compare(_ item: Item, with node: Yams.Node) {
    #expect(node["id"]?.string == item.id.text)
    #expect(node["service"]?.string == item.service)
    #expect(node["answer"]?.string == item.answer.text)
    #expect(node["fails"]?.string == item.fails?.text)
    #expect(node["rationale"]?.string == item.rationale)
    #expect(node["hint"]?.string == item.hint)
    #expect(node["concept"]?.string == item.concept?.text)
    #expect(node["contrast"]?.string == item.contrast?.text)
    #expect(node["difficulty"]?.string == item.difficulty.map { "\($0.rawValue)" })
    #expect(node["sources"]?.array().map(\.string) == item.sources.map(\.source.text))
    #expect(node["contested"]?.string == item.contested)
  }

  // MARK: What is asked

  @Test("hold as much of either category, within five percent")
  func areBalanced() {
    for bank in Self.banks {
      let clinical = bank.items.count { $0.answer == "telemedicine" }
      let share = Double(clinical) / Double(bank.items.count)
      #expect((0.45...0.55).contains(share), "\(bank.id)")
    }
  }

  @Test("give every concept at least four services that nobody disputes, of both categories")
  func coverEveryConcept() throws {
    for concept in try #require(Self.library.subjects.first).concepts {
      let examples = Self.items.filter { $0.concept == concept.id && $0.contested == nil }
      #expect(examples.count >= 4, "\(concept.id)")
      #expect(Set(examples.map(\.answer)).count == 2, "\(concept.id)")
    }
    #expect(Self.items.allSatisfy { $0.concept != nil })
  }

  @Test("keep what is disputed in the bank of boundaries, which holds nothing else")
  func keepDisputesApart() {
    for bank in Self.banks {
      #expect(bank.items.allSatisfy { ($0.contested != nil) == (bank.id == Self.boundaries) })
    }
  }

  @Test("give every item a rationale, a hint, a difficulty and a source")
  func areComplete() {
    for item in Self.items {
      #expect(item.rationale != nil, "\(item.id)")
      #expect(item.hint != nil, "\(item.id)")
      #expect(item.difficulty != nil, "\(item.id)")
      #expect(!item.sources.isEmpty, "\(item.id)")
    }
  }

  @Test("answer every item as the decision rule does")
  func followTheRule() throws {
    let subject = try #require(Self.library.subjects.first)
    for item in Self.items {
      let last = try #require(subject.application(to: item).last)
      #expect(
        item.answer == (last.holds ? last.criterion.ifYes : last.criterion.ifNo), "\(item.id)")
    }
  }

  // MARK: What could give an answer away

  @Test("never name a category in a hint")
  func hintsKeepTheSecret() {
    for item in Self.items {
      #expect(item.hint?.lowercased().contains(/tele-?(health|medicine)/) == false, "\(item.id)")
    }
  }

  @Test("set services of both categories beside each other, under one hint")
  func contrast() {
    let groups = Dictionary(grouping: Self.items, by: \.contrast)
    #expect(groups.count == 84)
    #expect(groups[nil] == nil)
    for members in groups.values {
      let ids = "\(members.map(\.id))"
      #expect((2...3).contains(members.count), "\(ids)")
      #expect(Set(members.map(\.answer)).count == 2, "\(ids)")
      #expect(Set(members.map(\.hint)).count == 1, "\(ids)")
      #expect(Set(members.map(\.concept)).count == 1, "\(ids)")
    }
  }

  @Test("keep a contrast group in one bank, but for a disputed third question about a knee")
  func contrastInOneBank() {
    let places = Self.banks.flatMap { bank in Set(bank.items.compactMap(\.contrast)) }
    let spread = Dictionary(grouping: places) { $0 }.filter { $0.value.count > 1 }.keys
    #expect(Array(spread) == ["before-knee-surgery"])
  }
}

/// A file that is compiled in.
struct ShippedFile: CustomTestStringConvertible {
  let name: String
  let bytes: [UInt8]

  var testDescription: String { name }
  var source: SourceFile { SourceFile(name: name, bytes: bytes) }

  static let all: [ShippedFile] = (0..<standard_bank_count()).compactMap { index in
    standard_bank(index).map { file in
      ShippedFile(
        name: String(cString: file.pointee.name),
        bytes: Array(UnsafeBufferPointer(start: file.pointee.bytes, count: file.pointee.length)))
    }
  }
}
