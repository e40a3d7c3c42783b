/// A mapping while its entries are read.
struct MappingDraft {
  /// What has been read of it.
  var mapping: Mapping
  /// The places of its keys, once there are many.
  private var places: [String: Span] = [:]

  init(_ style: CollectionStyle) {
    mapping = Mapping(entries: [], style: style)
    // Most mappings are items and what they hold: a dozen entries or two.
    mapping.entries.reserveCapacity(style == .block ? 10 : 2)
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
