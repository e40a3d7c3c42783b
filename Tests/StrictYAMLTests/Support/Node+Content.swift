import StrictYAML

extension Node {
  /// The mapping that it is, if it is one.
  var mapping: Mapping? { if case .mapping(let mapping) = content { mapping } else { nil } }
  /// The sequence that it is, if it is one.
  var sequence: StrictYAML.Sequence? {
    if case .sequence(let sequence) = content { sequence } else { nil }
  }
  /// The entries of the sequence that it is, if it is one.
  var elements: [StrictYAML.Sequence.Element]? { sequence?.elements }
}
