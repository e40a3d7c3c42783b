extension Renames {
  /// What banks and subjects say of their earlier ids.
  init(banks: [Bank], subjects: [Subject]) {
    self.init()
    for subject in subjects {
      for earlier in subject.aka { self.subjects[earlier] = subject.id }
      for category in subject.categories {
        for earlier in category.aka { categories[subject.id, default: [:]][earlier] = category.id }
      }
      for concept in subject.concepts {
        for earlier in concept.aka {
          concepts[.concept(subject.id, earlier)] = .concept(subject.id, concept.id)
        }
      }
    }
    for bank in banks {
      for earlier in bank.aka { self.banks[earlier] = bank.id }
      for item in bank.items {
        for earlier in item.aka { items[earlier] = ItemKey(bank: bank.id, item: item.id) }
      }
    }
  }
}
