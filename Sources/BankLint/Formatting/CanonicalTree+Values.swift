internal import QuestionBank
internal import StrictYAML

extension CanonicalTree {
  /// A value as it is written where the schema expects something.
  func value(_ node: Node, _ expectation: Expectation) -> YAMLValue {
    switch node.content {
    case .absent: expectation == .anything ? own(node) : .absent
    case .unreadable: .absent
    case .scalar(let scalar): self.scalar(scalar, node, expectation)
    case .sequence(let list):
      switch expectation {
      case .field(.objects): .list(self.list(list, expectation))
      case .field(.words), .field(.shortObjects): shortList(list, expectation)
      default: list.style == .flow ? own(node) : .list(self.list(list, .anything))
      }
    case .mapping(let mapping):
      switch expectation {
      case .object, .field(.objectsBySlug): .mapping(self.mapping(mapping, expectation))
      case .shortObject:
        mapping.style == .flow
          ? shortObject(mapping, expectation).map(YAMLValue.short) ?? own(node)
          : .mapping(self.mapping(mapping, expectation))
      default: mapping.style == .flow ? own(node) : .mapping(self.mapping(mapping, .anything))
      }
    }
  }

  /// What stands on one line, as it stands.
  private func own(_ node: Node) -> YAMLValue {
    let written = text.text(in: node.span) ?? ""
    return written.isEmpty ? .absent : .verbatim(written)
  }

  /// A list in brackets if it was written so, or holds nothing but words, and no comment is in the way.
  private func shortList(_ list: Sequence, _ expectation: Expectation) -> YAMLValue {
    let long = YAMLValue.list(self.list(list, expectation))
    guard list.comments.isEmpty, list.elements.allSatisfy(\.comments.isEmpty) else { return long }
    var values: [YAMLShortValue] = []
    for element in list.elements {
      switch element.value.content {
      case .scalar(let scalar):
        let text = scalar.textForPeople
        let isWord = !text.unicodeScalars.contains(where: \.properties.isWhitespace)
        guard list.style == .flow || isWord else { return long }
        values.append(.text(text))
      case .mapping(let mapping):
        guard list.style == .flow, let object = shortObject(mapping, expectation.element) else {
          return list.style == .flow ? ownList(list) : long
        }
        values.append(object)
      case .absent, .sequence, .unreadable: return list.style == .flow ? ownList(list) : long
      }
    }
    return .shortList(values)
  }

  /// A list in brackets with something in it that the schema does not expect.
  private func ownList(_ list: Sequence) -> YAMLValue {
    guard let first = list.elements.first, let last = list.elements.last else {
      return .shortList([])
    }
    let inner = Span(start: first.value.span.start, end: last.value.span.end)
    return .verbatim("[" + (text.text(in: inner) ?? "") + "]")
  }

  /// An object in braces, its keys in canonical order; nil if a value is no text.
  private func shortObject(_ mapping: Mapping, _ expectation: Expectation) -> YAMLShortValue? {
    guard expectation.object != nil else { return nil }
    var entries: [YAMLShortEntry] = []
    for entry in self.mapping(mapping, expectation).entries {
      guard case .scalar(let scalar)? = mapping[entry.key]?.value.content else { return nil }
      entries.append(YAMLShortEntry(entry.key, scalar.textForPeople))
    }
    return .mapping(entries)
  }
}
