internal import StrictYAML

/// Which files are used, by the ids of what they hold.
struct FileIndex {
  /// The files of subjects that are used, by id.
  private(set) var subjects: [String: Int] = [:]
  /// The files of banks that are used, in order.
  private(set) var banks: [Int] = []
  /// The files that give way to others.
  private(set) var shadowings: [Shadowing] = []
  /// Whether the id of every subject could be read.
  private var knowsAllSubjects = true
  private var used: Set<Int> = []

  /// Gives every id to the first file that has it.
  ///
  /// A second one in the same place is an error; one in a later place gives way.
  init(_ files: inout [FileDraft]) {
    var bankOwners: [String: Int] = [:]
    for file in files.indices where files[file].bank == nil {
      guard let id = files[file].subject?.id else {
        knowsAllSubjects = false
        continue
      }
      if take(id, of: .subject, for: file, owner: subjects[id.text], in: &files) {
        subjects[id.text] = file
      }
    }
    for file in files.indices where files[file].bank != nil {
      guard let id = files[file].subject?.id else { continue }
      if take(id, of: .bank, for: file, owner: bankOwners[id.text], in: &files) {
        bankOwners[id.text] = file
        banks.append(file)
      }
    }
  }

  private mutating func take(
    _ id: LocatedText, of object: ObjectKind, for file: Int, owner: Int?,
    in files: inout [FileDraft]
  ) -> Bool {
    guard let owner else {
      used.insert(file)
      return true
    }
    let winner = files[owner].name
    if files[owner].place == files[file].place, let first = files[owner].subject?.id {
      files[file].reader.report(
        .duplicateID(object, id.text), at: id.span,
        related: Diagnostic.Related(file: winner, span: first.span))
    } else {
      shadowings.append(
        Shadowing(object: object, id: id.text, file: files[file].name, winner: winner))
    }
    return false
  }

  /// Whether a file is used: its id is readable, and it is the first that has it.
  func isUsed(_ file: Int) -> Bool { used.contains(file) }

  /// Looks up the references in the files of subjects, also in those that are not used.
  func checkedSubjects(in files: inout [FileDraft]) -> [Int: CheckedSubject] {
    var checked: [Int: CheckedSubject] = [:]
    for file in files.indices where files[file].bank == nil {
      checked[file] = files[file].subject.map { CheckedSubject($0, reader: &files[file].reader) }
    }
    return checked
  }

  /// The subject of a bank: the one that it names, or its own; nil if there is none, which is reported.
  func subject(
    ofBank file: Int, in files: inout [FileDraft], checked: [Int: CheckedSubject]
  ) -> CheckedSubject? {
    guard let name = files[file].bank?.subject else {
      guard let own = files[file].subject, own.categories != nil else { return nil }
      return CheckedSubject(own, reader: &files[file].reader)
    }
    if let subject = subjects[name.text] { return checked[subject] }
    if knowsAllSubjects {
      files[file].reader.report(
        .danglingReference(.subject, name.text), at: name.span, meant: name.text,
        among: subjects.keys.sorted())
    }
    return nil
  }

  /// Keeps of the earlier ids of banks and subjects those that nobody else has or claims.
  func checkEarlierIDs(in files: inout [FileDraft]) {
    let bankIDs = Set(banks.compactMap { files[$0].subject?.id?.text })
    var banks = EarlierNames<String>(of: .bank)
    var subjects = EarlierNames<String>(of: .subject)
    for file in files.indices {
      guard isUsed(file), let names = files[file].subject?.aka, !names.isEmpty else { continue }
      let good =
        files[file].bank == nil
        ? subjects.claim(
          names, reader: &files[file].reader, key: { $0 }, isInUse: { self.subjects[$0] != nil })
        : banks.claim(
          names, reader: &files[file].reader, key: { $0 }, isInUse: bankIDs.contains)
      files[file].subject?.aka.removeAll { !good.contains($0.text) }
    }
  }
}
