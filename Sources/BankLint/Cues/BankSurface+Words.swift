internal import QuestionBank
internal import StrictYAML

extension BankSurface {
  /// What single words give away, and what all of them do together.
  func wordFindings(in bank: LintedBank) -> [Finding] {
    let associations = WordAssociation.all(
      words: stemsOfItem, answers: answers, categoryCount: categories.count)
    // Bonferroni: as many chances to be alarmed as words and categories were looked at.
    let tests = Double(associations.count * categories.count)
    let sure = associations.filter { $0.chance * tests < 0.01 }
    let pure = associations.filter { $0.isPure && $0.chance < 0.05 && $0.chance * tests >= 0.01 }
    var findings = groups(of: sure).map { group in
      finding(
        .cueWord(cue(group), guessing(by: group[0])), of: group, at: nil, in: bank)
    }
    if !pure.isEmpty {
      let flaw = CueFlaw.pureWords(groups(of: pure).map(cue))
      findings.append(finding(flaw, of: pure, at: bank.file.span(of: "id"), in: bank))
    }
    if let test = VocabularyTest(
      words: stemsOfItem, families: families, answers: answers, categoryCount: categories.count,
      seed: Self.seed), test.isPredictable
    {
      let telling = associations.filter { $0.chance < 0.05 }
      let most = groups(of: telling.isEmpty ? Array(associations.prefix(3)) : telling)
        .prefix(Cue.most)
      let guessing = guessing(right: test.right)
      findings.append(
        finding(
          .predictableLabels(guessing, by: most.map(cue)), of: most.flatMap { $0 },
          at: bank.file.span(of: "id"), in: bank))
    }
    return findings
  }

  /// Any number; the same bank gives the same findings.
  private static let seed: UInt64 = 404

  /// Associations that hold for the same items, as of words that always stand together, in one.
  private func groups(of associations: [WordAssociation]) -> [[WordAssociation]] {
    var groups: [[WordAssociation]] = []
    var groupOfItems: [[Int]: Int] = [:]
    for association in associations {
      let items = items(with: association.word)
      if let group = groupOfItems[items] {
        groups[group].append(association)
      } else {
        groupOfItems[items] = groups.count
        groups.append([association])
      }
    }
    return groups
  }

  private func items(with word: Int) -> [Int] {
    items.indices.filter { stemsOfItem[$0].contains(word) }
  }

  private func cue(_ group: [WordAssociation]) -> Cue {
    let items = items(with: group[0].word)
    return Cue(
      words: group.map { form(of: $0.word) }, category: categories[group[0].category],
      matching: group[0].matching, all: group[0].all, lacking: categories[lacking(in: items)])
  }

  /// The answer that the fewest of some items have; of several the one that most others have.
  func lacking(in chosen: [Int]) -> Int {
    let counts = categories.indices.map { category in chosen.count { answers[$0] == category } }
    return categories.indices.min {
      (counts[$0], -totals[$0], $0) < (counts[$1], -totals[$1], $1)
    } ?? 0
  }

  private func guessing(by association: WordAssociation) -> Guessing {
    guessing(byMarkOf: items(with: association.word), as: association.category)
  }

  /// The score of giving one answer to some items, and the best other constant to the rest.
  func guessing(byMarkOf marked: [Int], as category: Int) -> Guessing {
    var rest = totals
    for item in marked { rest[answers[item]] -= 1 }
    return guessing(
      right: marked.count { answers[$0] == category } + (rest.max() ?? 0))
  }

  /// A score beside that of the best constant answer.
  func guessing(right: Int) -> Guessing {
    Guessing(
      right: right, constantRight: constant.right, constant: constant.category,
      total: items.count)
  }

  /// A finding about words, with the places where they stand with their answer, one an item; the first
  /// of them is the place of the finding if it has no other.
  private func finding(
    _ flaw: CueFlaw, of group: [WordAssociation], at place: Span?, in bank: LintedBank
  ) -> Finding {
    var places = items.indices.compactMap { item in
      group.first { $0.category == answers[item] && stemsOfItem[item].contains($0.word) }
        .flatMap { self.place(of: $0.word, in: item) }
    }
    let first = place ?? places.first ?? bank.file.span(of: "id")
    if place == nil { places = Array(places.dropFirst()) }
    return Finding(
      file: bank.file.name, span: first, kind: .cue(flaw),
      related: places.prefix(Self.mostPlaces).map { .init(file: bank.file.name, span: $0) })
  }

  /// How many places of words or items a finding shows.
  static let mostPlaces = 10

  private func place(of stem: Int, in item: Int) -> Span? {
    words[item].first { $0.stem == stems[stem] }.flatMap {
      items[item][.service]?.span(of: $0.range)
    }
  }
}
