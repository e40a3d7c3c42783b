import Foundation
import ProjectFiles
import QuestionBank
import SchemaValidation
import StrictYAML
import Testing

@testable import TelequizCommands

@Suite("The schema that bank schema prints")
struct SchemaAgreementTests {
  private static func schema(_ arguments: String...) throws -> SchemaValidator {
    try SchemaValidator(JSON(parsing: Run(["bank", "schema"] + arguments).output))
  }

  private let bank: SchemaValidator
  private let subject: SchemaValidator

  init() throws {
    bank = try Self.schema()
    subject = try Self.schema("--subject")
  }

  private static let ownCategories = """
    format: 1
    id: trials
    title: Kinds of trial
    categories: [{id: one, key: 1}, {id: two}]
    glossary: [RCT]
    items:
      - id: a
        service: Text
        answer: one
        sources: [s, {ref: t}]
    sources:
      s:
      t: {year: 2014}

    """

  @Test(
    "accepts the shipped files and whatever else the loader accepts, and nothing that it refuses")
  func fixtures() throws {
    var files = BuiltInBanks.files(place: 0)
    files += [
      ("care.subject.yaml", BankTexts.subject), ("photos.bank.yaml", BankTexts.bank),
      ("trials.bank.yaml", Self.ownCategories), ("bad.subject.yaml", BankTexts.badSubject),
    ].map { SourceFile(name: $0.0, bytes: Array($0.1.utf8)) }
    for folder in ["QuestionBanks", "formats/example"].compactMap(ProjectFiles.shared) {
      for url in try FileManager.default.contentsOfDirectory(
        at: folder, includingPropertiesForKeys: nil)
      where url.path.isBankFileName {
        files.append(
          SourceFile(name: url.lastPathComponent, bytes: Array(try Data(contentsOf: url))))
      }
    }
    for file in files {
      expectAgreement(on: file, JSON(resolving: Document(parsing: file.bytes).root))
    }
  }

  @Test(
    "agrees with the loader on files whose structure was changed at random",
    arguments: [
      ("photos.bank.yaml", BankTexts.bank), ("trials.bank.yaml", ownCategories),
      ("care.subject.yaml", BankTexts.subject),
    ])
  func mutations(name: String, text: String) {
    let tree = JSON(resolving: Document(parsing: text).root)
    var verdicts = [true: 0, false: 0]
    for seed in 0..<1_200 {
      var mutation = StructureMutation(seed: UInt64(seed))
      let mutated = mutation.mutated(tree)
      guard case .object = mutated else { continue }
      let file = SourceFile(name: name, bytes: Array(mutated.yaml.utf8))
      verdicts[expectAgreement(on: file, mutated), default: 0] += 1
    }
    // Neither all good nor all bad: the changes test both sides.
    #expect((verdicts[true] ?? 0) > 80 && (verdicts[false] ?? 0) > 350, "\(verdicts)")
  }

  /// Expects that both accept the structure of a file, or both refuse it; says which.
  @discardableResult
  private func expectAgreement(on file: SourceFile, _ tree: JSON) -> Bool {
    let kinds = Library(reading: [file]).diagnostics.map(\.kind)
    #expect(!kinds.contains { if case .yaml = $0 { true } else { false } }, "\(file.name) \(kinds)")
    let errors = kinds.filter(\.isStructural)
    let violations = (file.name.hasSuffix(".subject.yaml") ? subject : bank).violations(in: tree)
    if errors.isEmpty != violations.isEmpty {
      let text = String(decoding: file.bytes, as: UTF8.self)
      Issue.record("\(file.name): loader \(errors), schema \(violations):\n\(text.prefix(2_000))")
    }
    return errors.isEmpty
  }

  @Test("has the fields that files are written in, each once")
  func fieldNames() {
    for (schema, object) in [(JSONSchema.bankFile, ObjectKind.bank), (.subjectFile, .subject)] {
      let names = schema.keywords.flatMap { keyword -> [String] in
        if case .properties(let properties) = keyword { properties.map(\.name) } else { [] }
      }
      #expect(names.sorted() == ObjectLayout(of: object).names.sorted())
    }
  }

  @Test("describes every field")
  func descriptions() throws {
    for arguments in [[], ["--subject"]] {
      let schema = try JSON(parsing: Run(["bank", "schema"] + arguments).output)
      var objects = [schema]
      if case .object(let definitions)? = schema["definitions"] { objects += definitions.values }
      for case .object(let fields)? in objects.map({ $0["properties"] }) {
        #expect(fields.values.allSatisfy { $0["description"] != nil })
      }
    }
  }
}

extension Diagnostic.Kind {
  /// Whether a schema can see it.
  ///
  /// It cannot see what depends on another place: references, ids and keys that are used twice, earlier
  /// ids, agreement with the decision rule, circles, and which criterion is the last. Nor can it see
  /// what is no YAML of the profile.
  fileprivate var isStructural: Bool {
    switch self {
    case .missingField("key", in: .category), .missingField("if-yes", in: .criterion): false
    case .unknownField, .missingField, .missingSubject, .wrongType, .badSlug, .tooFew,
      .unsupportedFormat, .badValue, .keyCollision(_, .command), .misplacedField(_, .subjectSaysIt):
      true
    case .yaml, .unknownCategory, .danglingReference, .duplicateID, .keyCollision, .nameCollision,
      .akaInUse, .answerMismatch, .partOfCycle, .misplacedField(_, .onlyInLastCriterion),
      .repeatedEntry:
      false
    }
  }
}
