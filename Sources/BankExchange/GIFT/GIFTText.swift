/// A text of GIFT, of which every character is either itself or, where a backslash stood before it, no
/// sign of the language.
struct GIFTText: Hashable {
  /// A character, and whether it was escaped.
  struct Character: Hashable {
    var scalar: Unicode.Scalar
    var isEscaped: Bool
  }

  /// The characters.
  var characters: ArraySlice<Character>

  private init(_ characters: ArraySlice<Character>) { self.characters = characters }

  /// Takes a text as it stands in a file.
  ///
  /// A backslash stands before a backslash, before one of `: # = { } ~`, and in `\n`, a line break;
  /// any other backslash is itself.
  init(_ text: String) {
    var characters: [Character] = []
    var isAfterBackslash = false
    for scalar in text.unicodeScalars {
      if isAfterBackslash {
        isAfterBackslash = false
        switch scalar {
        case "\\", ":", "#", "=", "{", "}", "~":
          characters.append(Character(scalar: scalar, isEscaped: true))
          continue
        case "n":
          characters.append(Character(scalar: "\n", isEscaped: true))
          continue
        default: characters.append(Character(scalar: "\\", isEscaped: true))
        }
      }
      if scalar == "\\" {
        isAfterBackslash = true
      } else {
        characters.append(Character(scalar: scalar, isEscaped: false))
      }
    }
    if isAfterBackslash { characters.append(Character(scalar: "\\", isEscaped: true)) }
    self.init(characters[...])
  }

  /// The text as it reads.
  var text: String {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: characters.map(\.scalar))
    return String(scalars)
  }

  /// Whether there is nothing in it.
  var isEmpty: Bool { characters.isEmpty }

  /// The text without white space at its ends; a line break that was written as `\n` stays.
  var trimmed: Self {
    var rest = characters
    func isBlank(_ character: Character?) -> Bool {
      character.map { !$0.isEscaped && $0.scalar.properties.isWhitespace } ?? false
    }
    while isBlank(rest.first) { rest = rest.dropFirst() }
    while isBlank(rest.last) { rest = rest.dropLast() }
    return Self(rest)
  }

  /// Whether it starts with signs of the language.
  func hasPrefix(_ signs: String) -> Bool { isAt(characters.startIndex, signs) }

  /// Whether it ends with a sign of the language.
  func hasSuffix(_ sign: Unicode.Scalar) -> Bool {
    characters.last == Character(scalar: sign, isEscaped: false)
  }

  private func isAt(_ index: Int, _ signs: String) -> Bool {
    var index = index
    for sign in signs.unicodeScalars {
      guard index < characters.endIndex,
        characters[index] == Character(scalar: sign, isEscaped: false)
      else { return false }
      index += 1
    }
    return true
  }

  /// Where signs of the language stand first.
  func first(_ signs: String) -> Int? { characters.indices.first { isAt($0, signs) } }

  /// Where signs of the language stand last.
  func last(_ signs: String) -> Int? { characters.indices.last { isAt($0, signs) } }

  /// What stands before a place.
  func before(_ index: Int) -> Self { Self(characters[..<index]) }

  /// What stands from a place on.
  func from(_ index: Int) -> Self { Self(characters[min(index, characters.endIndex)...]) }

  /// What stands behind so many characters.
  func dropping(_ count: Int) -> Self { Self(characters.dropFirst(count)) }

  /// The text cut at every place of a sign, which begins the piece behind it if it is to stay.
  func split(at signs: Set<Unicode.Scalar>) -> [(sign: Unicode.Scalar?, text: Self)] {
    var pieces: [(sign: Unicode.Scalar?, text: Self)] = []
    var start = characters.startIndex
    var sign: Unicode.Scalar?
    for index in characters.indices
    where !characters[index].isEscaped && signs.contains(characters[index].scalar) {
      pieces.append((sign, Self(characters[start..<index])))
      sign = characters[index].scalar
      start = index + 1
    }
    pieces.append((sign, Self(characters[start...])))
    return pieces
  }

  /// Both texts, with something between them.
  func joined(_ middle: String, _ other: Self) -> Self {
    Self((Array(characters) + GIFTText(middle).characters + other.characters)[...])
  }
}
