/// A mapping while its entries are read.
struct MappingDraft {
  /// What has been read of it.
  var mapping: Mapping
  /// The index of the last entry whose value is a block collection.
  private(set) var lastBlock: Int?
  /// The places of its keys, once there are many.
  private var places: [String: Span] = [:]

  /// Begins with what has been read before, or with nothing.
  init(_ mapping: Mapping) {
    self.mapping = mapping
    // Most mappings are items and what they hold: a dozen entries or two.
    self.mapping.entries.reserveCapacity(mapping.style == .block ? 10 : 2)
  }

  /// Adds an entry.
  mutating func append(_ entry: Mapping.Entry) {
    if entry.value.isBlockCollection { lastBlock = mapping.entries.count }
    mapping.entries.append(entry)
  }

  /// The place of a key that stands in it already.
  mutating func place(of key: String) -> Span? {
    let entries = mapping.entries
    // Looking through a handful is faster than hashing.
    guard entries.count > 24 else { return entries.first { $0.key == key }?.keySpan }
    for entry in entries[places.count...] { places[entry.key] = entry.keySpan }
    return places[key]
  }
}

extension Node {
  /// Whether it is a collection that is written by indentation.
  var isBlockCollection: Bool {
    switch content {
    case .sequence(let sequence): sequence.style == .block
    case .mapping(let mapping): mapping.style == .block
    case .absent, .unreadable, .scalar: false
    }
  }
}
