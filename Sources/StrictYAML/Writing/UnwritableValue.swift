/// Why a value cannot be written so that it reads back: the profile has no place for it.
public enum UnwritableValue: Error, Hashable, Sendable {
  /// A text holds a character that the profile refuses, raw and escaped.
  case forbiddenCharacter(Unicode.Scalar, in: String)
  /// A text has more than `limit` Unicode scalars.
  case textTooLong(String, limit: Int)
  /// A key is no word of small letters, digits and hyphens that starts with a letter.
  case badKey(String)
}

extension String {
  /// Checks that the profile can hold the text.
  ///
  /// - Throws: `UnwritableValue` when it cannot.
  func checkWritable(limits: Limits = Limits()) throws(UnwritableValue) {
    var length = 0
    var follows: Unicode.Scalar = " "
    for scalar in unicodeScalars.reversed() {
      defer { follows = scalar }
      length += 1
      switch scalar {
      case "\t", "\n": break
      case "\r" where follows == "\n": break
      default: if scalar.isForbidden { throw .forbiddenCharacter(scalar, in: self) }
      }
    }
    if length > limits.textCharacters { throw .textTooLong(self, limit: limits.textCharacters) }
  }

  /// Checks that the text is a key of the profile.
  ///
  /// - Throws: `UnwritableValue` when it is not.
  func checkKey(limits: Limits = Limits()) throws(UnwritableValue) {
    let isKey = utf8.first?.beginsKey == true && utf8.allSatisfy(\.isInKey)
    guard isKey, utf8.count <= limits.keyBytes else { throw .badKey(self) }
  }
}
