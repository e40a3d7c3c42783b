public import QuestionBank

/// Where questions go.
public enum ImportTarget: Hashable, Sendable {
  /// A new bank; without a subject the options of the questions become its own categories.
  case newBank(id: Bank.ID, title: String, subject: Subject?)
  /// A bank that is there.
  case bank(Bank)
}

/// What questions of another program's file make of a bank.
///
/// What a question says replaces what the item said; what it does not say stays, and no item is ever
/// taken away.
public struct BankImport: Hashable, Sendable {
  /// An item that says something else than before.
  public struct Update: Hashable, Sendable {
    /// The item as it is now.
    public var item: Item
    /// The parts that are new or changed.
    public var parts: [ItemPart]
  }

  /// The subject that the items are of; in a new bank without one its own.
  public let subject: Subject
  /// All items, those that were there first.
  public private(set) var items: [Item]
  /// The items that are new, in the order of their questions.
  public private(set) var added: [Item] = []
  /// The items that changed, in the order of their questions.
  public private(set) var updated: [Update] = []
  /// The items that the questions say nothing new about.
  public private(set) var unchanged: [Item.ID] = []
  /// What was skipped or lost, by line.
  public private(set) var remarks: [ImportRemark]

  /// Takes the questions of a file.
  ///
  /// - Parameters:
  ///   - file: What was read.
  ///   - target: Where the questions go.
  ///   - fails: The criterion that fails in questions that do not say which, where several may.
  /// - Throws: `ImportFault` when the options of the questions make no categories.
  public init(
    _ file: ForeignFile, into target: ImportTarget, fails: Criterion.ID? = nil
  ) throws(ImportFault) {
    remarks = file.remarks
    let bankID: Bank.ID
    switch target {
    case .newBank(let id, let title, let subject):
      bankID = id
      items = []
      if let subject {
        self.subject = subject
      } else {
        self.subject = try Subject(
          ofQuestions: file.questions, id: Subject.ID(id.text), title: title)
      }
    case .bank(let bank):
      bankID = bank.id
      items = bank.items
      subject = bank.subject
    }
    var names = ItemNames(items, bank: bankID, questions: file.questions)
    let maker = ItemMaker(subject: subject, bank: bankID, fails: fails)
    for question in file.questions {
      do throws(SkipReason) {
        try take(question, maker, &names)
      } catch {
        let kind = ImportRemark.Kind.skipped(error)
        remarks.append(ImportRemark(line: question.line, question: question.name, kind: kind))
      }
    }
    // What a question lost does not matter where it is left out.
    let skipped = Set(remarks.filter(\.isSkip).map { [String($0.line), $0.question] })
    remarks.removeAll { !$0.isSkip && skipped.contains([String($0.line), $0.question]) }
    remarks.sort()
  }

  private mutating func take(
    _ question: ForeignQuestion, _ maker: ItemMaker, _ names: inout ItemNames
  ) throws(SkipReason) {
    let name = try names.name(of: question, in: items)
    let old = name.index.map { items[$0] }
    var losses: [Loss] = []
    var item = try maker.item(id: name.id, from: question, old: old, losses: &losses)
    names.take(name, line: question.line)
    item.aka = item.aka.filter { key in
      if names.claim(key, for: name.id) { return true }
      losses.append(.unknown(.aka, key.description))
      return false
    }
    for loss in losses {
      remarks.append(
        ImportRemark(line: question.line, question: question.name, kind: .lost(loss)))
    }
    guard let old, let index = name.index else {
      items.append(item)
      added.append(item)
      return
    }
    let parts = old.partsThatDiffer(from: item)
    if parts.isEmpty {
      unchanged.append(item.id)
    } else {
      items[index] = item
      updated.append(Update(item: item, parts: parts))
    }
  }
}

/// Why the options of questions make no categories.
public enum ImportFault: Error, Hashable, Sendable {
  /// There are fewer than two options in all questions.
  case tooFewCategories(Int)
  /// The questions hardly share their options: they are no classification.
  case optionsNotShared(options: Int, questions: Int)
}

extension Item {
  /// The parts in which two versions of an item differ.
  func partsThatDiffer(from other: Item) -> [ItemPart] {
    ItemPart.allCases.filter { part in
      switch part {
      case .id: id != other.id
      case .aka: aka != other.aka
      case .service: service != other.service
      case .answer: answer != other.answer
      case .fails: fails != other.fails
      case .rationale: rationale != other.rationale
      case .hint: hint != other.hint
      case .concept: concept != other.concept
      case .contrast: contrast != other.contrast
      case .difficulty: difficulty != other.difficulty
      case .sources: sources.map(\.source) != other.sources.map(\.source)
      case .locators:
        sources.map(\.source) == other.sources.map(\.source) && sources != other.sources
      case .tags: tags != other.tags
      case .contested: contested != other.contested
      case .retired: retired != other.retired
      }
    }
  }
}
