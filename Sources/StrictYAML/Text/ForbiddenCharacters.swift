extension Unicode.Scalar {
  /// Whether it has no place in a bank, raw or escaped: it is invisible, reorders the text around it, or
  /// breaks lines where editors do not.
  ///
  /// A tab, a line feed and a carriage return before one are for the caller to judge.
  var isForbidden: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F: true  // controls, and U+0085, a line break in YAML 1.1
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true  // bidirectional controls
    case 0x2028, 0x2029: true  // line breaks in YAML 1.1
    case 0xFEFF: true  // a byte-order mark that stands elsewhere
    case 0xFDD0...0xFDEF: true  // noncharacters
    case 0xE0000...0xE007F: true  // tags
    default: value & 0xFFFE == 0xFFFE  // noncharacters: the last two of every plane
    }
  }
}
