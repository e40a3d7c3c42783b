import QuestionBank
import StandardBanks

/// The subjects and banks that are compiled in.
enum BuiltInBanks {
  /// What the names of the files start with, where people see them.
  static let prefix = "built-in/"

  /// The files, in alphabetical order.
  static func files(place: Int) -> [SourceFile] {
    (0..<standard_bank_count()).compactMap { index in
      guard let file = standard_bank(index)?.pointee else { return nil }
      let bytes = UnsafeBufferPointer(start: file.bytes, count: file.length)
      return SourceFile(
        name: prefix + String(cString: file.name), bytes: Array(bytes), place: place)
    }
  }
}
