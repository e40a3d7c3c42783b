import QuestionBank
import StandardBanks
import Testing

/// A file of the banks that are compiled in.
struct ShippedFile: CustomTestStringConvertible {
  let name: String
  let bytes: [UInt8]

  var testDescription: String { name }
  var source: SourceFile { SourceFile(name: name, bytes: bytes) }

  static let all: [ShippedFile] = (0..<standard_bank_count()).compactMap { index in
    standard_bank(index).map { file in
      ShippedFile(
        name: String(cString: file.pointee.name),
        bytes: Array(UnsafeBufferPointer(start: file.pointee.bytes, count: file.pointee.length)))
    }
  }
}
