internal import QuestionBank
internal import StrictYAML

/// What a file says, apart from how it is laid out: the order of keys does not count, nor do the line breaks
/// of prose.
indirect enum FileMeaning: Equatable {
  case absent
  case text(String)
  case list([Self])
  case mapping([String: Self])

  init(_ document: Document) { self.init(document.root, .root) }

  private init(_ node: Node, _ expectation: Expectation) {
    switch node.content {
    case .absent, .unreadable: self = .absent
    case .scalar(let scalar):
      self = .text(expectation.isFolded ? scalar.textForPeople : scalar.text)
    case .sequence(let list):
      self = .list(list.elements.map { Self($0.value, expectation.element) })
    case .mapping(let mapping):
      let values = expectation.values
      let pairs = mapping.entries.map { ($0.key, Self($0.value, values($0.key))) }
      self = .mapping(Dictionary(pairs) { first, _ in first })
    }
  }
}

extension Document {
  /// The texts of all comments, without white space at their ends, which formatting drops.
  var commentTexts: [String] { (comments + root.allComments).map(\.text.trimmedAtEnd) }
}

extension Node {
  fileprivate var allComments: [Comment] {
    switch content {
    case .absent, .unreadable, .scalar: []
    case .sequence(let list):
      list.comments + list.elements.flatMap { $0.comments.all + $0.value.allComments }
    case .mapping(let mapping):
      mapping.comments + mapping.entries.flatMap { $0.comments.all + $0.value.allComments }
    }
  }
}

extension Comments {
  fileprivate var all: [Comment] { above + (behind.map { [$0] } ?? []) }

  /// Whether there is none.
  var isEmpty: Bool { above.isEmpty && behind == nil }
}

extension String {
  /// The text without spaces and tabs at its end.
  var trimmedAtEnd: String {
    let scalars = unicodeScalars
    guard let last = scalars.lastIndex(where: { $0 != " " && $0 != "\t" }) else { return "" }
    return String(scalars[...last])
  }
}
