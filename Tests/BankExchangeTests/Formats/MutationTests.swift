import Probability
import Testing

@testable import BankExchange

@Suite("A damaged file")
struct MutationTests {
  @Test("is read or refused, and every remark is inside it", arguments: ExchangeFormat.allCases)
  func mutations(format: ExchangeFormat) {
    var generator = SplitMix64(seed: 2_026)
    for seed in 0..<500 {
      var random = RandomBank(seed: UInt64(seed % 20))
      var bytes = Array(BankExport(random.bank(itemCount: 4), to: format).text.utf8)
      for _ in 0..<Int.random(in: 1...6, using: &generator) { bytes.mutate(using: &generator) }
      let lines = bytes.lineCount
      do throws(ForeignFileFault) {
        let file = try ForeignFile(bytes, as: format)
        let places = file.remarks.map(\.line) + file.questions.map(\.line)
        #expect(
          places.allSatisfy { (1...lines).contains($0) }, "seed \(seed): \(places) of \(lines)")
        #expect(file.remarks == file.remarks.sorted())
        for question in file.questions {
          #expect(question.service.map { !$0.isEmpty && $0 == BankWords($0).text } ?? true)
        }
      } catch {
        switch error {
        case .notUTF8(let line), .badXML(let line, _):
          #expect((1...lines).contains(line), "seed \(seed): \(line) of \(lines)")
        default: break
        }
      }
    }
  }
}

extension [UInt8] {
  /// The lines that any editor may count.
  fileprivate var lineCount: Int {
    let feeds = count { $0 == 0x0A }
    let returns = indices.count { self[$0] == 0x0D && ($0 + 1 == count || self[$0 + 1] != 0x0A) }
    return feeds + returns + 1
  }

  /// Deletes, doubles, swaps or inserts something.
  fileprivate mutating func mutate(using generator: inout SplitMix64) {
    guard !isEmpty else { return }
    let place = Int.random(in: 0..<count, using: &generator)
    let end = Swift.min(count, place + Int.random(in: 1...20, using: &generator))
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: removeSubrange(place..<end)
    case 1: insert(contentsOf: self[place..<end], at: place)
    case 2: self[place] = UInt8.random(in: 0...255, using: &generator)
    case 3: removeSubrange(place...)
    case 4:
      let signs = ["\n\n", "\"", "{", "}", "<", "&", "\\", "=", "~", "#", "\r", "]]>", "\t", "\n"]
      insert(contentsOf: (signs.randomElement(using: &generator) ?? "").utf8, at: place)
    default: swapAt(place, Int.random(in: 0..<count, using: &generator))
    }
  }
}
