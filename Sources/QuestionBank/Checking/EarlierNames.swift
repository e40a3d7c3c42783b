internal import StrictYAML

/// Who claims which earlier ids: nobody may claim one that is in use, and no two the same.
struct EarlierNames<Key: Hashable> {
  private let object: ObjectKind
  private var claims: [Key: Diagnostic.Related] = [:]

  /// Starts without claims.
  init(of object: ObjectKind) { self.object = object }

  /// The claims that are good; the others are reported.
  mutating func claim(
    _ names: [LocatedText], reader: inout ObjectReader, key: (String) -> Key,
    isInUse: (Key) -> Bool
  ) -> [Key] {
    names.compactMap { name in
      let key = key(name.text)
      if isInUse(key) || claims[key] != nil {
        reader.report(.akaInUse(object, name.text), at: name.span, related: claims[key])
        return nil
      }
      claims[key] = Diagnostic.Related(file: reader.file, span: name.span)
      return key
    }
  }
}
