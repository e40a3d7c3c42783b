import BankLint
import Foundation
import Probability
import ProjectFiles
import QuestionBank
import StandardBanks
import StrictYAML
import Testing

@Suite("Formatting")
struct FormattingMutationTests {
  /// The beginnings of the shipped files: all of the constructs, and few items.
  static let seeds: [(name: String, bytes: [UInt8])] = ShippedFile.all.map { file in
    var lines = file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)[...]
    let starts = lines.indices.filter { lines[$0].starts(with: "  - id:".utf8) }
    if file.name.hasSuffix(".bank.yaml"), starts.count > 5 { lines = lines[..<starts[5]] }
    return (file.name, Array(lines.map { $0 + [0x0A] }.joined()))
  }

  @Test("finds nothing to do in a shipped file", arguments: ShippedFile.all)
  func shipped(file: ShippedFile) throws {
    #expect(try !FormattedFile(file.bytes).isChanged, "'telequiz bank fmt' puts it right")
  }

  @Test(
    "gives an untidy text its form: the same every time, with its meaning and its comments",
    arguments: 0..<10)
  func untidy(batch: UInt64) throws {
    for round in 0..<40 {
      let seed = Self.seeds[round % Self.seeds.count]
      let untidy = UntidyText(
        Document(parsing: seed.bytes).root, seed: batch * 1_000 + UInt64(round))
      let text = untidy.text
      #expect(Document(parsing: text).problems == [], "\(text)")
      let reflow = round % 3 == 0
      let formatted = try FormattedFile(Array(text.utf8), reflow: reflow).text
      let again = try FormattedFile(Array(formatted.utf8), reflow: reflow)
      #expect(again.text == formatted, "\(text)")
      #expect(try meaningByYams(formatted) == meaningByYams(text), "\(text)")
      #expect(Self.comments(in: formatted) == untidy.comments.map(Self.trimmed).sorted())
      #expect(!formatted.contains("\r") && !formatted.contains("\n\n\n"), "\(text)")
      if round % 4 == 0 || round % 7 == 0 { try expectSameRevision(text, seed.name, formatted) }
    }
  }

  @Test("refuses a damaged text, or does the same with it", arguments: 0..<10)
  func damaged(batch: UInt64) throws {
    var accepted = 0
    for round in 0..<30 {
      let seed = Self.seeds[round % Self.seeds.count]
      let bytes = damage(seed.bytes, SplitMix64(seed: batch * 1_000 + UInt64(round)))
      let text = String(decoding: bytes, as: UTF8.self)
      let isReadable = Document(parsing: bytes).problems.isEmpty
      do throws(FormattingRefusal) {
        let formatted = try FormattedFile(bytes).text
        accepted += 1
        #expect(isReadable)
        #expect((try? FormattedFile(Array(formatted.utf8)).text) == formatted, "\(text)")
        #expect((try? meaningByYams(formatted)) == (try? meaningByYams(text)), "\(text)")
      } catch {
        guard case .notReadable = error else {
          Issue.record("\(error) for \(text)")
          continue
        }
        #expect(!isReadable)
      }
    }
    #expect(accepted > 5)
  }

  /// Moves, doubles, indents or deletes lines, or puts characters in.
  private func damage(_ bytes: [UInt8], _ start: SplitMix64) -> [UInt8] {
    var numbers = start
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    for _ in 0..<Int.random(in: 1...3, using: &numbers) {
      let line = Int.random(in: 0..<lines.count, using: &numbers)
      switch Int.random(in: 0..<7, using: &numbers) {
      case 0: lines.remove(at: line)
      case 1: lines.insert([], at: line)
      case 2: lines.insert(Array("    # remark".utf8), at: line)
      case 3: lines.swapAt(line, max(0, line - 1))
      case 4: lines[line] = [0x20] + lines[line]
      case 5: lines[line] += Array(" # remark".utf8)
      default:
        let piece = ["'", "\"", ": ", "#", "- ", "\t", "\u{A0}", "x-a: b"].randomElement(
          using: &numbers)
        let place = Int.random(in: 0...lines[line].count, using: &numbers)
        lines[line].insert(contentsOf: Array((piece ?? "").utf8), at: place)
      }
    }
    return Array(lines.joined(separator: [0x0A]))
  }

  /// Expects that banks read from two forms of a file are one revision.
  private func expectSameRevision(_ text: String, _ name: String, _ formatted: String) throws {
    let revisions = [text, formatted].map { text in
      let files = ShippedFile.all.filter { $0.name.hasSuffix(".subject.yaml") }
        .map { SourceFile(name: $0.name, bytes: $0.bytes, place: 1) }
      let file = SourceFile(name: name, bytes: Array(text.utf8), place: 0)
      return Library(reading: [file] + files.filter { $0.name != name })
    }
    #expect(revisions[0].banks.map(\.revision) == revisions[1].banks.map(\.revision))
    #expect(revisions[0].subjects == revisions[1].subjects)
    #expect(revisions[0].banks.isEmpty == !name.hasSuffix(".bank.yaml"))
  }

  private static func comments(in text: String) -> [String] {
    let document = Document(parsing: text)
    return (document.comments + document.root.commentsInside).map(\.text).map(trimmed).sorted()
  }

  private static func trimmed(_ text: String) -> String {
    text.replacing(/[ \t]+$/, with: "")
  }
}

extension Node {
  fileprivate var commentsInside: [StrictYAML.Comment] {
    switch content {
    case .absent, .unreadable, .scalar: []
    case .sequence(let list):
      list.comments
        + list.elements.flatMap {
          $0.comments.above + [$0.comments.behind].compactMap(\.self) + $0.value.commentsInside
        }
    case .mapping(let mapping):
      mapping.comments
        + mapping.entries.flatMap {
          $0.comments.above + [$0.comments.behind].compactMap(\.self) + $0.value.commentsInside
        }
    }
  }
}
