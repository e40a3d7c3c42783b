/// A word of a text, with its place.
struct Word: Hashable, Sendable {
  /// The word in small letters, with apostrophes, hyphens, widths and ligatures made alike.
  let text: String
  /// The word without its ending; equal for `reads`, `reading` and `read`.
  let stem: String
  /// Where it stands in the text, in Unicode scalars from 0.
  let range: Range<Int>
  /// Whether it carries the text's subject: no stop word of the language.
  let isContent: Bool
}
