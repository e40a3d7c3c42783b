public import StrictYAML

extension Bank {
  /// Where the subject of a bank is written.
  public enum SubjectPlace: Hashable, Sendable {
    /// In a file of its own, which the bank names.
    case itsOwnFile
    /// In the bank, which is its own subject.
    case theBank
  }

  /// The bank as its file is written, its fields in canonical order.
  public func yaml(subjectIn place: SubjectPlace) -> YAMLMapping {
    var list = EntryList()
    for name in ObjectLayout(of: .bank).names {
      switch BankRootField(rawValue: name) {
      case .bank(.subject):
        if place == .itsOwnFile { list.add(word: subject.id.text, as: BankField.subject) }
      case .bank(.description): list.add(prose: description, as: BankField.description)
      case .bank(.items):
        list.add(objects: items.map { $0.yaml(in: id) }, as: BankField.items, spaced: true)
      case .subject(.id): list.add(word: id.text, as: SubjectField.id)
      case .subject(.aka): list.add(words: aka.map(\.text), as: SubjectField.aka)
      case .subject(.title): list.add(prose: title, as: SubjectField.title)
      case .subject(.license): list.add(prose: license, as: SubjectField.license)
      case .subject(let field):
        if place == .theBank || !field.belongsToSubject { subject.add(field, to: &list) }
      case nil: break
      }
    }
    return list.mapping
  }
}
