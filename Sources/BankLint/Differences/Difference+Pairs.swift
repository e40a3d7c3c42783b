internal import QuestionBank

extension Difference {
  /// Something that only the new version has.
  init(added member: Pairing.Member) {
    self.init(member, .added)
    newPlace = Place(file: member.file.file, span: member.record.span)
  }

  /// Something that only the old version has.
  init(removed member: Pairing.Member) {
    self.init(member, .removed)
    oldPlace = Place(file: member.file.file, span: member.record.span)
  }

  private init(_ member: Pairing.Member, _ change: Change) {
    self.init(
      object: member.record.object, change: change, id: member.record.id, owner: member.file.id)
    switch member.record.object {
    case .bank:
      itemCount = member.file.items.count
      gist = member.record["title"]?.text
    case .item: gist = member.record["service"]?.text
    case .criterion: gist = member.record["ask"]?.text
    case .concept: gist = member.record["rule"]?.text ?? member.record["name"]?.text
    case .category: gist = member.record["definition"]?.text ?? member.record["name"]?.text
    case .subject, .source, .citation: gist = member.record["title"]?.text
    }
  }

  /// Objects of a kind that stand in another order.
  init(reordered object: ObjectKind, in file: FileRecord) {
    self.init(object: object, change: .reordered, id: file.id, owner: file.id)
    newPlace = Place(file: file.file, span: file.root.span)
  }

  /// What differs between two versions of one thing; nil if nothing does.
  init?(_ pair: (old: Pairing.Member, new: Pairing.Member), _ pairing: VersionPairing) {
    let (old, new) = (pair.old.record, pair.new.record)
    let hasMoved = !old.isFile && !pairing.isSame(pair.old.file, pair.new.file)
    let was: String? =
      hasMoved ? "\(pair.old.file.id)/\(old.id)" : old.id == new.id ? nil : old.id
    var changes: [FieldChange] = []
    let explained = was.map { [$0, old.id] } ?? []
    let gained = new.aka.filter { !old.aka.contains($0) && !explained.contains($0) }
    let lost = old.aka.filter { !new.aka.contains($0) }
    if !gained.isEmpty || !lost.isEmpty {
      changes.append(FieldChange(name: "aka", old: .list(of: old.aka), new: .list(of: new.aka)))
    }
    let subject = pair.new.file.subject
    for name in (new.fields + old.fields).map(\.name).uniqued(by: new.object) {
      let before = old[name].map { pairing.renamed($0, of: name, subject: subject) }
      if before != new[name] {
        changes.append(FieldChange(name: name, old: before, new: new[name]))
      }
    }
    guard was != nil || !changes.isEmpty else { return nil }
    self.init(object: new.object, change: .changed, id: new.id, owner: pair.new.file.id)
    self.was = was
    fields = changes
    oldPlace = Place(file: pair.old.file.file, span: old.span)
    newPlace = Place(file: pair.new.file.file, span: new.span)
  }
}

extension ObjectRecord {
  /// Whether it is a bank or subject rather than a part of one.
  var isFile: Bool { object == .bank || object == .subject }
}

extension PlainValue {
  fileprivate static func list(of texts: [String]) -> Self? {
    texts.isEmpty ? nil : .list(texts.map(PlainValue.text))
  }
}

extension [String] {
  /// Names of fields, each once, in the order in which files are written.
  fileprivate func uniqued(by object: ObjectKind) -> [String] {
    let known = ObjectLayout(of: object).names
    var seen: Set<String> = []
    let names = filter { seen.insert($0).inserted }
    return known.filter(names.contains) + names.filter { !known.contains($0) }
  }
}
