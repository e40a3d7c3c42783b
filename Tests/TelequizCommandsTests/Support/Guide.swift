import Foundation
import ProjectFiles

/// The guide for authors, by its blocks of code.
struct Guide {
  /// A block of code.
  struct Block {
    /// What stands behind the opening marks: `yaml name=first.bank.yaml`.
    var info: String
    /// The code.
    var code: String
  }

  /// The blocks, in order.
  let blocks: [Block]
  /// The code in running text.
  let inline: [String]

  init() throws {
    let text = try String(
      contentsOf: ProjectFiles.url("QuestionBanks/README.md"), encoding: .utf8)
    // Pieces stand in turn outside of blocks and inside.
    let pieces = text.components(separatedBy: "```")
    blocks = pieces.enumerated().filter { $0.offset % 2 == 1 }.map { piece in
      let lines = piece.element.split(separator: "\n", omittingEmptySubsequences: false)
      return Block(
        info: String(lines.first ?? ""), code: lines.dropFirst().joined(separator: "\n"))
    }
    inline = pieces.enumerated().filter { $0.offset % 2 == 0 }.flatMap { piece in
      piece.element.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }
        .map { $0.element.replacing("\n", with: " ") }
    }
  }

  /// The files in which the examples are, as they stand after each of them, by name.
  var files: [[String: String]] {
    var seen: [String: String] = [:]
    var stages: [[String: String]] = []
    for block in blocks {
      guard let match = block.info.wholeMatch(of: /yaml (name|items-of)=(\S+)/) else { continue }
      let name = String(match.2)
      var stage = seen
      if match.1 == "name" {
        seen[name] = block.code
        stage[name] = block.code
      } else {
        stage[name, default: ""] += "\n" + block.code
      }
      stages.append(stage)
    }
    return stages
  }

  /// The command lines of telequiz, without `telequiz`.
  var commands: [[String]] {
    let code = blocks.filter { ["sh", "yml"].contains($0.info) }.map(\.code).joined(separator: "\n")
    let shell = code.split(separator: "\n").map(String.init)
    return (shell + inline).flatMap { line in
      // A command may stand in quotes or in $( ) for another program.
      line.matches(of: /(?:^|[ '"(])telequiz((?: (?:"[^"]*"|'[^']*'|[^ "'`|<>)]+))+)/).map {
        match in
        match.1.matches(of: /"([^"]*)"|'([^']*)'|([^ "']+)/).map {
          String($0.1 ?? $0.2 ?? $0.3 ?? "")
        }
      }
    }
  }
}
