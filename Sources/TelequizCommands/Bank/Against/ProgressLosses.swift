import Practice
import QuestionBank
import StrictYAML

/// What an edit of banks would take from a learner.
struct ProgressLosses {
  /// What is lost: by file and line, what has no place last.
  let all: [ProgressLoss]
  /// How many recorded answers were looked at.
  let answerCount: Int

  /// Whether everything that was learnt counts on, but for answers that were corrected.
  var isClean: Bool { !all.contains(where: \.isError) }

  /// Compares facts with banks.
  ///
  /// - Parameters:
  ///   - facts: What a learner did.
  ///   - check: The banks that were checked; those with errors count as far as they can be read.
  ///   - elsewhere: The banks that are found where banks are always looked for.
  init(_ facts: [Fact], against check: BankCheck, elsewhere: [Bank]) {
    let history = AnswerHistory(facts)
    answerCount = history.reviews.count
    var losses: [ProgressLoss] = []
    var known = Set(elsewhere.map(\.id))
    for folder in check.folders {
      let present = PresentBanks(folder)
      known.formUnion(present.bankIDs)
      losses += present.losses(of: history.renamed(by: folder.library.renames))
    }
    losses += Self.unknownBanks(
      in: history.renamed(by: check.renames), known: known,
      new: check.folders.flatMap(\.library.banks).map(\.id.text))
    all = losses.sorted {
      ($0.file ?? "\u{FFFF}", $0.line ?? 0) < ($1.file ?? "\u{FFFF}", $1.line ?? 0)
    }
  }

  /// Banks that nobody has any more.
  private static func unknownBanks(
    in history: AnswerHistory, known: Set<Bank.ID>, new: [String]
  ) -> [ProgressLoss] {
    let counts = Dictionary(grouping: history.reviews, by: \.item.bank).mapValues(\.count)
    return counts.filter { !known.contains($0.key) }.sorted { $0.key < $1.key }.map { bank, count in
      ProgressLoss(
        kind: .bank(bank), answers: count, suggestion: nearest(to: bank.text, in: new))
    }
  }
}

extension BankCheck {
  /// What is called otherwise now, in all folders.
  fileprivate var renames: Renames {
    folders.map(\.library.renames).reduce(into: Renames()) { all, renames in
      all.subjects.merge(renames.subjects) { first, _ in first }
      all.banks.merge(renames.banks) { first, _ in first }
      all.items.merge(renames.items) { first, _ in first }
      all.concepts.merge(renames.concepts) { first, _ in first }
      all.categories.merge(renames.categories) { first, _ in first }
    }
  }
}

/// The answers of a learner that count, and the right answers that items had when they were last seen.
private struct AnswerHistory {
  /// The answers that were not taken back.
  let reviews: [Review]
  /// The right answer of each item when it was last seen.
  let lastAnswers: [ItemKey: Category.ID]

  /// Takes facts, whatever order they come in.
  init(_ facts: [Fact]) {
    let taken = Set(
      facts.compactMap { if case .void(let void) = $0 { void.review } else { nil } })
    let all = facts.compactMap { if case .review(let review) = $0 { review } else { nil } }
    self.init(
      all.filter { !taken.contains($0.stamp.id) }.sorted { $0.stamp < $1.stamp })
  }

  private init(_ reviews: [Review]) {
    self.reviews = reviews
    var last: [ItemKey: Category.ID] = [:]
    for review in reviews { last[review.item] = review.answer }
    lastAnswers = last
  }

  /// The answers in the words of today.
  func renamed(by renames: Renames) -> Self {
    Self(
      reviews.map { review in
        var review = review
        review.subject = renames.subject(review.subject)
        review.item = renames.item(review.item)
        review.concept = renames.concept(review.concept)
        review.answer = renames.category(review.answer, of: review.subject)
        return review
      })
  }
}

/// The banks of a folder that were checked, and what is in them.
private struct PresentBanks {
  private let banks: [(bank: Bank, report: FileReport)]
  private let subjects: [(subject: Subject, file: String?)]

  init(_ folder: BankCheck.Folder) {
    let checked = Set(folder.checked.map(\.name))
    banks = folder.library.banks.compactMap { bank in
      folder.library.report(of: bank.id).flatMap {
        checked.contains($0.file) ? (bank, $0) : nil
      }
    }
    var subjects: [(subject: Subject, file: String?)] = []
    for subject in folder.library.subjects {
      let file = folder.library.files.first { $0.content == .subject(subject.id) }?.file
      let isUsed = banks.contains { $0.bank.subject.id == subject.id }
      if isUsed || file.map(checked.contains) ?? false { subjects.append((subject, file)) }
    }
    self.subjects = subjects
  }

  var bankIDs: [Bank.ID] { banks.map(\.bank.id) }

  func losses(of history: AnswerHistory) -> [ProgressLoss] {
    let ofItem = Dictionary(grouping: history.reviews, by: \.item).mapValues(\.count)
    let ofConcept = Dictionary(grouping: history.reviews, by: \.concept).mapValues(\.count)
    return banks.flatMap { bank, report in
      items(of: bank, report, ofItem) + answers(of: bank, report, history, ofItem)
    } + subjects.flatMap { concepts(of: $0.subject, $0.file, ofConcept) }
  }

  private func items(
    of bank: Bank, _ report: FileReport, _ counts: [ItemKey: Int]
  ) -> [ProgressLoss] {
    let present = Set(bank.items.map(\.id) + report.skipped.compactMap(\.id))
    // What was never answered is more likely to be new.
    let fresh = bank.items.filter { counts[ItemKey(bank: bank.id, item: $0.id)] == nil }
    return counts.filter { $0.key.bank == bank.id && !present.contains($0.key.item) }
      .sorted { $0.key < $1.key }.map { key, count in
        ProgressLoss(
          kind: .item(key), answers: count, file: report.file,
          suggestion: nearest(to: key.item.text, in: fresh.map(\.id.text)))
      }
  }

  private func answers(
    of bank: Bank, _ report: FileReport, _ history: AnswerHistory, _ counts: [ItemKey: Int]
  ) -> [ProgressLoss] {
    bank.items.compactMap { item in
      let key = ItemKey(bank: bank.id, item: item.id)
      guard item.retired == nil, let last = history.lastAnswers[key], last != item.answer else {
        return nil
      }
      return ProgressLoss(
        kind: .answer(key, was: last, is: item.answer), answers: counts[key] ?? 0,
        file: report.file, line: item.position.line)
    }
  }

  private func concepts(
    of subject: Subject, _ file: String?, _ counts: [ConceptKey: Int]
  ) -> [ProgressLoss] {
    let present = Set(subject.concepts.map(\.id))
    let fresh = subject.concepts.map(\.id).filter { counts[.concept(subject.id, $0)] == nil }
    return counts.sorted { $0.key < $1.key }.compactMap { key, count in
      guard case .concept(subject.id, let concept) = key, !present.contains(concept) else {
        return nil
      }
      let own = banks.first { $0.bank.subject.id == subject.id }?.report.file
      return ProgressLoss(
        kind: .concept(subject.id, concept), answers: count, file: file ?? own,
        suggestion: nearest(to: concept.text, in: fresh.map(\.text)))
    }
  }
}
