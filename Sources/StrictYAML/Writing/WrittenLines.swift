/// The lines of a collection while they are written.
struct WrittenLines {
  private(set) var lines: [String] = []
  private let writer: YAMLWriter

  /// The lines as a text; nothing if there are none.
  var text: String { lines.map { $0 + "\n" }.joined() }

  init(_ mapping: YAMLMapping, indent: Int, writer: YAMLWriter) throws(UnwritableValue) {
    self.writer = writer
    for entry in mapping.entries {
      try entry.key.checkKey()
      add(entry.above, indent: indent)
      try add(
        entry.value, behind: spaces(indent) + entry.key + ":", indent: indent,
        comment: entry.behind)
    }
    add(mapping.below, indent: indent)
  }

  init(_ list: YAMLList, indent: Int, writer: YAMLWriter) throws(UnwritableValue) {
    self.writer = writer
    for element in list.elements {
      add(element.above, indent: indent)
      if element.behind == nil, try addBehindDash(element.value, indent: indent) { continue }
      try add(
        element.value, behind: spaces(indent) + "-", indent: indent, comment: element.behind)
    }
    add(list.below, indent: indent)
  }

  /// Adds what stands above an entry.
  private mutating func add(_ remarks: [YAMLRemark], indent: Int) {
    for remark in remarks {
      switch remark {
      case .blankLine: lines.append("")
      case .comment(let text): lines.append(spaces(indent) + "#" + text)
      }
    }
  }

  /// Adds a value behind its key or `-`, on the line or below it.
  private mutating func add(
    _ value: YAMLValue, behind lead: String, indent: Int, comment behind: String?
  ) throws(UnwritableValue) {
    let comment = behind.map { " #" + $0 } ?? ""
    let place: TextPlace =
      behind.map { $0.isGlued ? .beforeGluedComment : .beforeComment } ?? .alone
    switch value {
    case .absent: lines.append(lead + comment)
    case .text(let text):
      try text.checkWritable()
      lines.append(lead + " " + text.onOneLine(place) + comment)
    case .prose(let text):
      try text.checkWritable()
      if writer.isShort(text) {
        lines.append(lead + " " + text.onOneLine(place) + comment)
      } else if let block = BlockLines(text, width: max(20, writer.width - indent - 2)) {
        add(block, behind: lead, indent: indent, comment: comment)
      } else {
        lines.append(lead + " " + text.quoted + comment)
      }
    case .block(let block): add(block, behind: lead, indent: indent, comment: comment)
    case .verbatim(let text): lines.append(lead + " " + text + comment)
    case .short(.text(let text)):
      try add(.text(text), behind: lead, indent: indent, comment: behind)
    case .short(.mapping(let entries)):
      let long = YAMLValue.mapping(YAMLMapping(entries.map { .init($0.key, .prose($0.text)) }))
      try add(
        try YAMLShortValue.mapping(entries).flow, or: long, behind: lead, indent: indent,
        comment: behind)
    case .shortList(let values):
      let long = YAMLValue.list(YAMLList(values.map { .init(.short($0)) }))
      try add(try values.flow, or: long, behind: lead, indent: indent, comment: behind)
    case .list(let list) where list.elements.isEmpty && list.below.isEmpty:
      lines.append(lead + " []" + comment)
    case .list(let list):
      lines.append(lead + comment)
      lines += try WrittenLines(list, indent: indent + 2, writer: writer).lines
    case .mapping(let mapping) where mapping.entries.isEmpty && mapping.below.isEmpty:
      lines.append(lead + " {}" + comment)
    case .mapping(let mapping):
      lines.append(lead + comment)
      lines += try WrittenLines(mapping, indent: indent + 2, writer: writer).lines
    }
  }

  /// Adds a value in brackets or braces where it fits on the line, or else in its long form.
  private mutating func add(
    _ flow: String, or long: YAMLValue, behind lead: String, indent: Int, comment: String?
  ) throws(UnwritableValue) {
    let taken = [lead, flow, comment.map { "#" + $0 } ?? ""].map(\.unicodeScalars.count)
    let isShort = taken.reduce(1, +) + (comment == nil ? 0 : 1) <= writer.width
    let value = isShort || flow == "[]" || flow == "{}" ? .verbatim(flow) : long
    if lead.hasSuffix("-"), comment == nil, try addBehindDash(value, indent: indent) { return }
    try add(value, behind: lead, indent: indent, comment: comment)
  }

  private mutating func add(
    _ block: BlockLines, behind lead: String, indent: Int, comment: String
  ) {
    lines.append(lead + " " + block.header + comment)
    lines += block.lines.map { $0.isEmpty ? "" : spaces(indent + 2) + $0 }
  }

  /// Adds a collection whose first line stands behind its `-`; returns false for anything else.
  private mutating func addBehindDash(
    _ value: YAMLValue, indent: Int
  ) throws(UnwritableValue) -> Bool {
    var inner: [String]
    switch value {
    case .mapping(let mapping) where mapping.entries.first?.above.isEmpty == true:
      inner = try WrittenLines(mapping, indent: indent + 2, writer: writer).lines
    case .list(let list) where list.elements.first?.above.isEmpty == true:
      inner = try WrittenLines(list, indent: indent + 2, writer: writer).lines
    default: return false
    }
    inner[0] = spaces(indent) + "- " + inner[0].dropFirst(indent + 2)
    lines += inner
    return true
  }
}

extension [YAMLShortValue] {
  /// The list in brackets.
  fileprivate var flow: String {
    get throws(UnwritableValue) {
      var parts: [String] = []
      for value in self { parts.append(try value.flow) }
      return "[" + parts.joined(separator: ", ") + "]"
    }
  }
}

extension YAMLShortValue {
  /// The value in brackets or braces.
  fileprivate var flow: String {
    get throws(UnwritableValue) {
      switch self {
      case .text(let text):
        try text.checkWritable()
        return text.onOneLine(.inFlow)
      case .mapping(let entries):
        var parts: [String] = []
        for entry in entries {
          try entry.key.checkKey()
          try entry.text.checkWritable()
          parts.append(entry.key + ": " + entry.text.onOneLine(.inFlow))
        }
        return "{" + parts.joined(separator: ", ") + "}"
      }
    }
  }
}

extension String {
  /// Whether the text of a comment begins right behind its `#`, which in prose often is a number.
  fileprivate var isGlued: Bool {
    guard let first = unicodeScalars.first else { return false }
    return first != " " && first != "\t" && first != "#"
  }
}

/// So many spaces.
private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
