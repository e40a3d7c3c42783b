public import QuestionBank
public import StrictYAML

/// Changes to the file of a bank that leave everything else in it as it is: comments, blank lines, the
/// way in which texts are written.
public struct BankEdit {
  /// Why the changes cannot be written.
  public enum Failure: Error, Hashable, Sendable {
    /// The file has no list of items.
    case noItems
    /// A text holds what no bank can.
    case unwritable(UnwritableValue)
    /// Two changes meet at one place.
    case edits(TextEditFailure)
  }

  private let document: Document
  private let bank: Bank.ID
  private var edits: [TextEdit] = []
  /// Lines that are added, by the line below which they stand.
  private var added: [Int: String] = [:]

  /// The text of a bank's file with an import's changes.
  ///
  /// - Parameters:
  ///   - document: The file as it was read.
  ///   - bank: The id of the bank.
  ///   - changes: What is new.
  /// - Returns: The text, with the line ends of the file.
  /// - Throws: `Failure` when the changes cannot be made; then nothing is to be written.
  public static func text(
    of document: Document, bank: Bank.ID, taking changes: BankImport
  ) throws(Failure) -> String {
    var edit = BankEdit(document: document, bank: bank)
    guard case .mapping(let root) = document.root.content, let entry = root["items"] else {
      throw .noItems
    }
    do throws(UnwritableValue) {
      if case .sequence(let list) = entry.value.content, list.style == .block,
        !list.elements.isEmpty
      {
        var fields = ItemEdit(document: document, bank: bank)
        let nodes = Dictionary(
          list.elements.compactMap { element in element.value.itemID.map { ($0, element.value) } },
          uniquingKeysWith: { first, _ in first })
        for update in changes.updated {
          if let node = nodes[update.item.id.text] { try fields.update(node, update) }
        }
        edit.edits = fields.edits
        edit.added = fields.added
        try edit.append(changes.added, to: list)
      } else {
        try edit.replaceAll(entry, with: changes.items)
      }
    } catch { throw .unwritable(error) }
    return try edit.result()
  }

  /// The text of a bank's file with one more item behind the last.
  ///
  /// - Parameters:
  ///   - document: The file as it was read.
  ///   - bank: The bank.
  ///   - item: The item.
  /// - Returns: The text, with the line ends of the file.
  /// - Throws: `Failure` when the item cannot be written; then nothing is to be written.
  public static func text(
    of document: Document, bank: Bank, appending item: Item
  ) throws(Failure) -> String {
    var edit = BankEdit(document: document, bank: bank.id)
    guard case .mapping(let root) = document.root.content, let entry = root["items"] else {
      throw .noItems
    }
    do throws(UnwritableValue) {
      if case .sequence(let list) = entry.value.content, list.style == .block,
        !list.elements.isEmpty
      {
        try edit.append([item], to: list)
      } else {
        try edit.replaceAll(entry, with: bank.items + [item])
      }
    } catch { throw .unwritable(error) }
    return try edit.result()
  }

  /// The text with the changes.
  private func result() throws(Failure) -> String {
    let insertions = added.map { document.text.insertion(of: $1, below: $0) }
    do throws(TextEditFailure) {
      return try document.text.applying(edits + insertions)
    } catch {
      throw .edits(error)
    }
  }

  private init(document: Document, bank: Bank.ID) {
    self.document = document
    self.bank = bank
  }

  /// Adds items behind the last one of a list.
  private mutating func append(_ items: [Item], to list: Sequence) throws(UnwritableValue) {
    guard !items.isEmpty, let last = list.elements.last, let first = list.elements.first else {
      return
    }
    let text = document.text
    let dash = text.dashColumn(of: first.value)
    var line = last.value.lastLine
    // Comments that are indented like what stands in the last item stay with it.
    while line < text.lineCount, text.isComment(line + 1, indentedBeyond: dash) { line += 1 }
    let above = last.comments.above.first?.span.start.line ?? last.value.span.start.line
    let isLoose =
      list.elements.count == 1 || text.line(above - 1).trimmingSpace().isEmpty
    let elements = items.map { item in
      YAMLList.Element(
        .mapping(item.yaml(in: bank)), above: isLoose ? [.blankLine] : [])
    }
    let lines = try YAMLWriter().text(YAMLList(elements), indentedBy: dash - 1)
    added[line, default: ""] += lines
  }

  /// Writes the whole list anew, where it was empty or in brackets.
  private mutating func replaceAll(
    _ entry: Mapping.Entry, with items: [Item]
  ) throws(UnwritableValue) {
    let elements = items.map { YAMLList.Element(.mapping($0.yaml(in: bank))) }
    edits += try EntryEdit(entry, in: document.text).setting(.list(YAMLList(elements)))
  }
}

extension Node {
  /// The id of the item that the node is.
  var itemID: String? {
    guard case .mapping(let mapping) = content, case .scalar(let id)? = mapping["id"]?.value.content
    else { return nil }
    return id.text.trimmingSpace()
  }

  /// The last line of the node and of the comments in it.
  var lastLine: Int {
    let lines = allComments.map(\.span.start.line)
    let end =
      span.end.column == 1 && span.end.line > span.start.line ? span.end.line - 1 : span.end.line
    return max(end, lines.max() ?? 0)
  }

  /// The comments in the node, wherever they belong.
  var allComments: [Comment] {
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
  /// Those above and the one behind.
  var all: [Comment] { above + (behind.map { [$0] } ?? []) }
}
