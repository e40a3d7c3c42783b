internal import StrictYAML

extension FileDraft {
  /// Checks what the fields of a file's root must be together.
  mutating func checkRoot(_ root: Mapping) {
    check(root[SubjectField.categories.rawValue], ObjectKind.category)
    guard bank != nil else { return }
    check(root[BankField.items.rawValue], ObjectKind.item)
    let subject = root[BankField.subject.rawValue]
    guard let subject, !subject.value.isBlank else {
      let categories = root[SubjectField.categories.rawValue]
      if categories.map(\.value.isBlank) ?? true, root.isComplete,
        let place = (subject ?? categories ?? root.entries.first)?.keySpan
      {
        reader.report(.missingSubject, at: place)
      }
      return
    }
    for entry in root.entries
    where SubjectField(rawValue: entry.key)?.belongsToSubject == true && !entry.value.isBlank {
      reader.report(.misplacedField(entry.key, .subjectSaysIt), at: entry.keySpan)
    }
  }

  /// Checks that a list has enough entries to make sense.
  private mutating func check(_ entry: Mapping.Entry?, _ object: ObjectKind) {
    guard let entry, let minimum = object.leastInList,
      case .sequence(let list) = entry.value.content,
      list.elements.count < minimum, list.isComplete
    else { return }
    reader.report(.tooFew(field: entry.key, minimum: minimum), at: entry.keySpan)
  }
}
