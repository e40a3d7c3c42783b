public import Practice
public import QuestionBank
import StandardBanks

extension Curriculum {
  /// The banks that the program ships.
  public static let shipped = Curriculum(banks: .shipped)
}

extension [Bank] {
  /// The banks that the program ships.
  public static let shipped: [Bank] = {
    let files = (0..<standard_bank_count()).compactMap { index -> SourceFile? in
      guard let file = standard_bank(index)?.pointee else { return nil }
      let bytes = UnsafeBufferPointer(start: file.bytes, count: file.length)
      return SourceFile(name: String(cString: file.name), bytes: [UInt8](bytes))
    }
    return Library(reading: files).banks
  }()
}
