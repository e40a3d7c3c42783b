internal import QuestionBank

/// Which files and objects of two versions are the same.
struct VersionPairing {
  /// The banks and subjects.
  let files: Pairing
  /// The objects in them, by kind.
  private(set) var parts: [ObjectKind: Pairing] = [:]
  /// What old categories and concepts are called now, by subject and old id.
  private var renamed: [ObjectKind: [String: String]] = [:]
  /// What old files are called now.
  private var fileNames: [String: String] = [:]

  /// Pairs two versions.
  init(old: [FileRecord], new: [FileRecord]) {
    files = Pairing(
      old: old.map { .init(file: $0, record: $0.root) },
      new: new.map { .init(file: $0, record: $0.root) },
      key: { member, _ in "\(member.record.object)/\(member.record.id)" },
      earlier: { member in member.record.aka.map { "\(member.record.object)/\($0)" } })
    for pair in files.pairs { fileNames[Self.name(of: pair.old.file)] = pair.new.file.id }
    for (_, object) in FileRecord.partFields {
      let paired = pairing(of: object, old: old, new: new)
      parts[object] = paired
      guard object == .category || object == .concept else { continue }
      for pair in paired.pairs where pair.old.record.id != pair.new.record.id {
        let key = "\(pair.new.file.subject)/\(pair.old.record.id)"
        renamed[object, default: [:]][key] = pair.new.record.id
      }
    }
  }

  private static func name(of file: FileRecord) -> String { "\(file.root.object)/\(file.id)" }

  /// What an old file is called now.
  private func today(_ file: FileRecord) -> String { fileNames[Self.name(of: file)] ?? file.id }

  private func pairing(
    of object: ObjectKind, old: [FileRecord], new: [FileRecord]
  ) -> Pairing {
    Pairing(
      old: Self.members(object, of: old), new: Self.members(object, of: new),
      key: { member, isOld in
        "\(isOld ? today(member.file) : member.file.id)/\(member.record.id)"
      },
      earlier: { member in
        member.record.aka.map { $0.contains("/") ? $0 : "\(member.file.id)/\($0)" }
      })
  }

  private static func members(_ object: ObjectKind, of files: [FileRecord]) -> [Pairing.Member] {
    files.flatMap { file in
      (file.parts[object] ?? []).map { Pairing.Member(file: file, record: $0) }
    }
  }

  /// A value of an old version in the words of the new one.
  func renamed(_ value: PlainValue, of field: String, subject: String) -> PlainValue {
    guard let object = Self.referents[field], case .text(let id) = value else { return value }
    return .text(renamed[object]?["\(subject)/\(id)"] ?? id)
  }

  /// The fields that refer to what can be renamed.
  private static let referents: [String: ObjectKind] = [
    "answer": .category, "if-no": .category, "if-yes": .category, "part-of": .category,
    "concept": .concept,
  ]

  /// Whether two files are the same one.
  func isSame(_ old: FileRecord, _ new: FileRecord) -> Bool {
    old.root.object == new.root.object && today(old) == new.id
  }
}
