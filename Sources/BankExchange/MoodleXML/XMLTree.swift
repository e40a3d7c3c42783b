import CExpat

/// The elements of an XML file, as far as it can be read.
///
/// Expat reads it: unlike Foundation's parser it stops at the first fault and knows its line, and it
/// costs a start of the program nothing. A file that declares entities of its own is refused: that is how
/// a short file becomes a long one.
struct XMLTree {
  /// What is wrong, and where.
  struct Fault: Hashable {
    var line: Int
    var words: String
  }

  /// The outermost element; nil if there is none.
  let root: XMLElement?
  /// Why reading ended early; the elements before that are whole, or marked open.
  let fault: Fault?
  /// The elements that were open when reading ended, from outside to inside.
  let open: [XMLElement]

  /// Reads a file.
  init(_ bytes: [UInt8]) {
    let builder = XMLTreeBuilder()
    guard let parser = XML_ParserCreate(nil) else {
      (root, fault, open) = (nil, Fault(line: 1, words: "no memory for a parser"), [])
      return
    }
    defer { XML_ParserFree(parser) }
    builder.parser = parser
    XML_SetUserData(parser, Unmanaged.passUnretained(builder).toOpaque())
    XML_SetElementHandler(parser, startElement, endElement)
    XML_SetCharacterDataHandler(parser, characters)
    XML_SetEntityDeclHandler(parser, entityDeclaration)
    let isRead = withExtendedLifetime(builder) { Self.feed(bytes, to: parser) }
    root = builder.root
    open = isRead ? [] : builder.open
    fault =
      isRead
      ? nil
      : Fault(
        line: max(1, Int(clamping: XML_GetCurrentLineNumber(parser))),
        words: builder.refusal ?? Self.words(of: XML_GetErrorCode(parser)))
  }

  /// Hands the bytes over in pieces that `Int32` can count.
  private static func feed(_ bytes: [UInt8], to parser: XML_Parser) -> Bool {
    let size = 1 << 20
    var start = 0
    repeat {
      let end = min(start + size, bytes.count)
      let status = bytes[start..<end].withUnsafeBytes {
        XML_Parse(
          parser, $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(end - start),
          end == bytes.count ? 1 : 0)
      }
      if status != XML_STATUS_OK { return false }
      start = end
    } while start < bytes.count
    return true
  }

  private static func words(of code: XML_Error) -> String {
    XML_ErrorString(code).map { String(cString: $0) } ?? "it is no XML"
  }
}

/// Builds the tree while expat reads.
private final class XMLTreeBuilder {
  /// Elements inside one another; Moodle's files have ten.
  static let depthLimit = 64

  var parser: XML_Parser?
  var root: XMLElement?
  var open: [XMLElement] = []
  /// Why the file is refused, though it may be well-formed.
  var refusal: String?

  func stop(_ words: String) {
    refusal = refusal ?? words
    if let parser { XML_StopParser(parser, XML_Bool(0)) }
  }

  func start(_ name: String, _ attributes: [String: String]) {
    guard open.count < Self.depthLimit, let parser else {
      return stop("elements more than \(Self.depthLimit) deep")
    }
    let line = Int(clamping: XML_GetCurrentLineNumber(parser))
    let element = XMLElement(name: name, attributes: attributes, line: max(1, line))
    if let parent = open.last { parent.append(element) } else { root = root ?? element }
    open.append(element)
  }
}

private func builder(_ context: UnsafeMutableRawPointer?) -> XMLTreeBuilder? {
  context.map { Unmanaged<XMLTreeBuilder>.fromOpaque($0).takeUnretainedValue() }
}

private func startElement(
  _ context: UnsafeMutableRawPointer?, _ name: UnsafePointer<XML_Char>?,
  _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
) {
  guard let name else { return }
  var values: [String: String] = [:]
  var index = 0
  while let key = attributes?[index], let value = attributes?[index + 1] {
    values[String(cString: key)] = String(cString: value)
    index += 2
  }
  builder(context)?.start(String(cString: name), values)
}

private func endElement(_ context: UnsafeMutableRawPointer?, _ name: UnsafePointer<XML_Char>?) {
  _ = builder(context)?.open.popLast()
}

private func characters(
  _ context: UnsafeMutableRawPointer?, _ text: UnsafePointer<XML_Char>?, _ length: Int32
) {
  guard let text, let element = builder(context)?.open.last else { return }
  let bytes = UnsafeRawBufferPointer(start: text, count: Int(length))
  element.append(String(decoding: bytes, as: UTF8.self))
}

private func entityDeclaration(
  _ context: UnsafeMutableRawPointer?, _ name: UnsafePointer<XML_Char>?, _ isParameter: Int32,
  _ value: UnsafePointer<XML_Char>?, _ length: Int32, _ base: UnsafePointer<XML_Char>?,
  _ systemID: UnsafePointer<XML_Char>?, _ publicID: UnsafePointer<XML_Char>?,
  _ notation: UnsafePointer<XML_Char>?
) {
  builder(context)?.stop("entities of the file's own are not read")
}
