internal import StrictYAML

/// A bank's own part of a file: what a subject does not say.
struct BankDraft {
  var subject: LocatedText?
  var description: String?
  var items: [ItemDraft] = []
}

/// A file as it says itself, before the ids in it are looked up.
struct FileDraft {
  /// The file, without its bytes.
  let name: String
  /// Which of the places that were searched it was found in.
  let place: Int
  /// Reads it, and knows what is wrong with it.
  var reader: ObjectReader
  /// The subject, or what the bank says of its own subject; nil if the file cannot be read at all.
  var subject: SubjectDraft?
  /// The bank; nil for a subject file.
  var bank: BankDraft?

  /// Reads a file.
  init(_ file: SourceFile) {
    name = file.name
    place = file.place
    let document = Document(parsing: file.bytes)
    reader = ObjectReader(document, file: file.name)
    if let unsupported = document.unsupportedFormat {
      // Whatever else is wrong would be wrong by the rules of another version.
      reader.report(.unsupportedFormat(unsupported.text), at: unsupported.span)
      return
    }
    reader.reportProblems()
    if document.root.isSubject(in: file.name) {
      let fields = reader.fields(of: document.root, as: SubjectField.self) ?? []
      subject = SubjectDraft(
        fields, isWhole: document.root.isWhole(as: SubjectField.self), reader: &reader)
    } else {
      readBank(
        reader.fields(of: document.root, as: BankRootField.self) ?? [],
        isWhole: document.root.isWhole(as: BankRootField.self))
    }
    if case .mapping(let mapping) = document.root.content { checkRoot(mapping) }
  }

  private mutating func readBank(
    _ fields: [(field: BankRootField, value: FieldValue)], isWhole: Bool
  ) {
    var bank = BankDraft()
    var rest: [(field: SubjectField, value: FieldValue)] = []
    for (field, value) in fields {
      switch field {
      case .subject(let field): rest.append((field, value))
      case .bank(.subject): bank.subject = value.text
      case .bank(.description): bank.description = value.text?.text
      case .bank(.items): bank.items = reader.items(of: value.objects.entries)
      }
    }
    self.bank = bank
    subject = SubjectDraft(rest, isWhole: isWhole, reader: &reader)
  }
}

extension Document {
  /// The version of the format, if it is written and not ours.
  fileprivate var unsupportedFormat: LocatedText? {
    guard case .mapping(let mapping) = root.content,
      let value = mapping[SubjectField.format.rawValue]?.value,
      case .scalar(let scalar) = value.content
    else { return nil }
    let text = LocatedText(scalar, span: value.span)
    let shape = TextShape.formatVersion
    guard !text.text.isEmpty, shape.objection(to: text.text, field: "format") != nil else {
      return nil
    }
    return text
  }
}

extension Node {
  /// Whether all fields of an object could be read: if not, one that is not there may be one whose name
  /// is misspelt.
  fileprivate func isWhole<Field: ObjectField>(as _: Field.Type) -> Bool {
    guard case .mapping(let mapping) = content else { return false }
    return mapping.isComplete
      && mapping.entries.allSatisfy {
        Field(rawValue: $0.key) != nil || $0.key.hasPrefix("x-")
      }
  }

  /// Whether a file with this root is a subject: its name says so, or it has categories and no items.
  fileprivate func isSubject(in file: String) -> Bool {
    if file.hasSuffix(".subject.yaml") { return true }
    guard !file.hasSuffix(".bank.yaml"), case .mapping(let mapping) = content else { return false }
    return mapping["categories"] != nil && mapping["items"] == nil
  }
}
