extension Revision {
  /// The revision of a bank and of the subject that it is about.
  ///
  /// Where an item stands in its file, and the order of the sources, which no reader sees, do not count.
  /// Texts count byte by byte: two ways to write one letter in Unicode are two revisions.
  ///
  /// - SeeAlso: FNV-1a, 64 bits (Fowler, Noll and Vo, RFC 9923).
  public init(of bank: Bank) {
    var digest = Digest()
    digest.add(bank)
    self.init(hash: digest.hash)
  }
}

/// Hashes values by writing them down one after the other, each with its length, so that no two different
/// values are written alike.
private struct Digest {
  /// The offset basis of FNV-1a.
  private(set) var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  private mutating func add(byte: UInt8) {
    hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  private mutating func add(count: Int) {
    for shift in stride(from: 0, to: 64, by: 8) {
      add(byte: UInt8(truncatingIfNeeded: count >> shift))
    }
  }

  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      add(count: bytes.count)
      for byte in bytes { add(byte: byte) }
    }
  }

  mutating func add(_ text: String?) {
    add(byte: text == nil ? 0 : 1)
    if let text { add(text) }
  }

  mutating func add<Element>(
    _ list: [Element], _ addElement: (inout Self, Element) -> Void
  ) {
    add(count: list.count)
    for element in list { addElement(&self, element) }
  }

  mutating func add(_ texts: [String]) { add(texts) { $0.add($1) } }
}

extension Digest {
  mutating func add(_ bank: Bank) {
    add(bank.id.text)
    add(bank.aka.map(\.text))
    add(bank.title)
    add(bank.description)
    add(bank.license)
    add(bank.subject)
    add(bank.items) { $0.add($1) }
  }

  mutating func add(_ subject: Subject) {
    add(subject.id.text)
    add(subject.aka.map(\.text))
    for text in [subject.title, subject.language, subject.license, subject.question] { add(text) }
    add(subject.ruleNote)
    add(subject.categories) { $0.add($1) }
    add(subject.decision) { digest, criterion in
      digest.add([criterion.id.text, criterion.ask, criterion.ifNo.text])
      digest.add(criterion.ifYes?.text)
    }
    add(subject.concepts) { digest, concept in
      digest.add(concept.id.text)
      digest.add(concept.aka.map(\.text))
      digest.add(concept.name)
      digest.add(concept.rule)
      digest.add(concept.misconception)
    }
    add(subject.sources.sorted { $0.id < $1.id }) { digest, source in
      digest.add([source.id.text, source.title])
      for text in [source.publisher, source.year, source.url, source.quote] { digest.add(text) }
      digest.add(source.reportedBy)
    }
  }

  private mutating func add(_ category: Category) {
    add(category.id.text)
    add(category.aka.map(\.text))
    add([String(category.key), category.name])
    add(category.definition)
    add(category.synonyms)
    add(category.partOf?.text)
  }

  private mutating func add(_ item: Item) {
    add(item.id.text)
    add(item.aka.map(\.description))
    add([item.service, item.answer.text])
    for text in [item.fails?.text, item.rationale, item.hint, item.concept?.text] { add(text) }
    add(item.contrast?.text)
    add(count: item.difficulty?.rawValue ?? 0)
    add(item.sources) { digest, citation in
      digest.add(citation.source.text)
      digest.add(citation.locator)
    }
    add(item.tags)
    add(item.contested)
    add(item.retired)
  }
}
