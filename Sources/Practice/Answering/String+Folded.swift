extension StringProtocol {
  /// The text as answers are compared: small letters, no accents, no spaces and no hyphens.
  ///
  /// Accents are taken off Latin letters and wherever they are written as characters of their own.
  var folded: String {
    var folded = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      let properties = scalar.properties
      if properties.isWhitespace || properties.generalCategory == .dashPunctuation
        || properties.generalCategory == .nonspacingMark || scalar == "_"
      {
        continue
      }
      folded.append(
        contentsOf: (scalar.baseLetter ?? scalar).properties.lowercaseMapping.unicodeScalars)
    }
    return String(folded)
  }
}

extension Unicode.Scalar {
  /// The letter under the accent of a Latin letter; nil for everything else.
  ///
  /// The standard library decomposes no text in public, but it knows the letters' names, and those
  /// of the accented ones are made by rule: LATIN SMALL LETTER E WITH ACUTE.
  fileprivate var baseLetter: Unicode.Scalar? {
    let prefix = "LATIN SMALL LETTER "
    let letter = properties.lowercaseMapping.unicodeScalars
    guard !isASCII, letter.count == 1, let name = letter.first?.properties.name,
      name.hasPrefix(prefix), name.dropFirst(prefix.count + 1).hasPrefix(" WITH ")
    else { return nil }
    return name.dropFirst(prefix.count).lowercased().unicodeScalars.first
  }
}
