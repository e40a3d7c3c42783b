internal import StrictYAML

/// A subject as its file says it.
struct SubjectDraft {
  var id: LocatedText?
  var aka: [LocatedText] = []
  var title: LocatedText?
  var language: String?
  var license: String?
  var question: String?
  var ruleNote: String?
  var categories: DraftList<CategoryDraft>?
  var decision: DraftList<CriterionDraft>
  var concepts: DraftList<ConceptDraft>
  var sources: DraftList<SourceDraft>

  /// Takes what was read of a file, and reads the objects in it.
  ///
  /// - Parameters:
  ///   - fields: The fields that could be read.
  ///   - isWhole: Whether those are all, so that a list that is not there is an empty one.
  ///   - reader: The reader of the file.
  init(
    _ fields: [(field: SubjectField, value: FieldValue)], isWhole: Bool,
    reader: inout ObjectReader
  ) {
    decision = DraftList(isWhole: isWhole)
    concepts = DraftList(isWhole: isWhole)
    sources = DraftList(isWhole: isWhole)
    for (field, value) in fields {
      switch field {
      case .id: id = value.text
      case .aka: aka = value.texts
      case .title: title = value.text
      case .language: language = value.text?.text
      case .license: license = value.text?.text
      case .question: question = value.text?.text
      case .ruleNote: ruleNote = value.text?.text
      case .categories: categories = reader.drafts(of: value.objects, as: CategoryDraft.self)
      case .decision: decision = reader.drafts(of: value.objects, as: CriterionDraft.self)
      case .concepts: concepts = reader.drafts(of: value.objects, as: ConceptDraft.self)
      case .sources: sources = reader.sources(of: value.objectsBySlug)
      case .format, .glossary, .allowedCues: break  // Checked, and read by those who need them.
      }
    }
  }
}
