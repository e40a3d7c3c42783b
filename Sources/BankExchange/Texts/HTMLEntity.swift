/// The characters that HTML writes as `&name;` or `&#number;`.
enum HTMLEntity {
  /// Takes an entity from the start of a text; nil, and nothing is taken, if there is none that is
  /// known.
  static func read(_ rest: inout Substring.UnicodeScalarView) -> String? {
    let body = rest.dropFirst()
    // The longest name of HTML has 31 letters.
    guard let end = body.prefix(33).firstIndex(of: ";") else { return nil }
    let name = String(body[..<end])
    guard let value = value(of: name) else { return nil }
    rest = rest[rest.index(after: end)...]
    return value
  }

  private static func value(of name: String) -> String? {
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let number =
        digits.first == "x" || digits.first == "X"
        ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return number.flatMap(Unicode.Scalar.init).map { String($0) }
    }
    return named[name].map { String($0) }
  }

  /// The names of HTML 4.01 that texts use: those of Latin-1 in the order of their numbers, from 160
  /// on, and signs.
  private static let named: [String: Unicode.Scalar] = {
    let latin = """
      nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn \
      sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave \
      Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml \
      ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN \
      szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave \
      iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc \
      uuml yacute thorn yuml
      """
    var named: [String: Unicode.Scalar] = [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "OElig": "\u{152}",
      "oelig": "\u{153}", "Scaron": "\u{160}", "scaron": "\u{161}", "Yuml": "\u{178}",
      "ndash": "\u{2013}", "mdash": "\u{2014}", "lsquo": "\u{2018}", "rsquo": "\u{2019}",
      "sbquo": "\u{201A}", "ldquo": "\u{201C}", "rdquo": "\u{201D}", "bdquo": "\u{201E}",
      "dagger": "\u{2020}", "Dagger": "\u{2021}", "bull": "\u{2022}", "hellip": "\u{2026}",
      "permil": "\u{2030}", "prime": "\u{2032}", "Prime": "\u{2033}", "lsaquo": "\u{2039}",
      "rsaquo": "\u{203A}", "euro": "\u{20AC}", "trade": "\u{2122}", "larr": "\u{2190}",
      "uarr": "\u{2191}", "rarr": "\u{2192}", "darr": "\u{2193}", "harr": "\u{2194}",
      "minus": "\u{2212}", "infin": "\u{221E}", "ne": "\u{2260}", "le": "\u{2264}",
      "ge": "\u{2265}", "asymp": "\u{2248}", "alpha": "\u{3B1}", "beta": "\u{3B2}",
      "gamma": "\u{3B3}", "delta": "\u{3B4}", "mu": "\u{3BC}", "pi": "\u{3C0}", "Delta": "\u{394}",
      "Omega": "\u{3A9}", "omega": "\u{3C9}",
    ]
    for (index, name) in latin.split(separator: " ").enumerated() {
      named[String(name)] = Unicode.Scalar(UInt32(160 + index))
    }
    // A space that does not break is a space, and a hyphen that is not seen is nothing to a reader.
    named["nbsp"] = " "
    named["shy"] = nil
    return named
  }()
}
