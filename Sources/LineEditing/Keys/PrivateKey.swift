import CEditline

/// A key that nobody can type, by which our input tells libedit to call us back.
enum PrivateKey: Int32 {
  case answer = 0x98
  case trim = 0x99
  case previousWord = 0x9A
  case nextWord = 0x9B
  case paste = 0x9C
  case finish = 0x9D
  case complete = 0x9E
}
