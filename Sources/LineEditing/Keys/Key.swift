/// One thing that a keyboard or a terminal sent.
enum Key: Equatable {
  /// A character, a control character included.
  case character(Unicode.Scalar)
  /// The escape key by itself.
  case escape
  /// A character typed together with Alt, which arrives as an escape before it.
  case meta(Unicode.Scalar)
  /// A key that has a sequence of its own; the text is what follows the escape, `[A` for instance.
  case sequence(String)
  /// What was pasted, as it came.
  case paste([UInt8])
}
