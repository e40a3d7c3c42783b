import Practice
import QuestionBank

/// Why a line of a file is no record, in words.
struct LineFault: Error, Hashable {
  /// What is the matter, as a clause.
  var words: String

  /// Creates a fault.
  init(_ words: String) { self.words = words }
}

/// Reads the members of an object, and says which of them is not as it should be.
struct MemberReader {
  private var members: [String: JSONValue] = [:]

  /// Reads an object.
  ///
  /// - Throws: `LineFault` when it is none.
  init(_ value: JSONValue) throws(LineFault) {
    guard case .object(let list) = value else { throw LineFault("not a JSON object") }
    for member in list { members[member.name] = member.value }
  }

  /// The value of a name; nil where nothing is known.
  func value(_ name: String) -> JSONValue? { members[name].flatMap { $0 == .null ? nil : $0 } }

  /// A text.
  func text(_ name: String) throws(LineFault) -> String {
    guard case .string(let text)? = members[name] else { throw Self.fault(name, "a text") }
    return text
  }

  /// A whole number within bounds.
  func integer(_ name: String, in bounds: ClosedRange<Int>) throws(LineFault) -> Int {
    guard case .integer(let value)? = members[name], bounds.contains(value) else {
      throw Self.fault(
        name, "a whole number from \(bounds.lowerBound) to \(bounds.upperBound)")
    }
    return value
  }

  /// Yes or no.
  func flag(_ name: String) throws(LineFault) -> Bool {
    guard case .bool(let value)? = members[name] else { throw Self.fault(name, "true or false") }
    return value
  }

  /// One of the words of an enumeration.
  func word<Word: RawRepresentable<String>>(_ name: String) throws(LineFault) -> Word {
    guard let word = Word(rawValue: try text(name)) else {
      throw LineFault("\"\(name)\" has a value that is not known here: '\(try text(name))'")
    }
    return word
  }

  /// The identity of a record.
  func factID(_ name: String) throws(LineFault) -> FactID {
    guard let id = FactID(try text(name)) else { throw Self.fault(name, "a UUID") }
    return id
  }

  /// An id of something in a bank.
  func id<Tag>(_ name: String) throws(LineFault) -> Identifier<Tag> {
    Identifier(try Self.id(in: text(name), name))
  }

  /// An item, by `bank` and `item`.
  func item() throws(LineFault) -> ItemKey {
    ItemKey(bank: try id("bank"), item: try id("item"))
  }

  /// A text as an id: what has a meaning between ids is not in it.
  static func id(in text: some StringProtocol, _ name: String) throws(LineFault) -> String {
    let isPossible = { (byte: UInt8) in
      byte > 0x20 && byte != 0x7F && byte != UInt8(ascii: "/")
    }
    guard !text.isEmpty, text.utf8.count <= 256, text.utf8.allSatisfy(isPossible) else {
      throw fault(name, "an id")
    }
    return String(text)
  }

  /// What is said of a member that is missing or of another kind.
  static func fault(_ name: String, _ kind: String) -> LineFault {
    LineFault("\"\(name)\" is missing or not \(kind)")
  }
}
