import Foundation
import ProjectFiles
import Scheduling

/// A real log of 12,580 reviews (open-spaced-repetition, MIT), shared beside the project.
enum JoshLog {
  static let url = ProjectFiles.shared("scheduling/data/josh_revlog.csv")
  static var isThere: Bool { url != nil }

  static func load() throws -> ReviewLog {
    guard let url else { return ReviewLog(cards: [[LoggedReview]]()) }
    let text = try String(contentsOf: url, encoding: .utf8)
    var cards: [Substring: [LoggedReview]] = [:]
    for line in text.split(whereSeparator: \.isNewline).dropFirst() {
      let cells = line.split(separator: ",")
      guard let rating = Int(cells[1]).flatMap(Rating.init) else { continue }
      cards[cells[0], default: []].append(
        LoggedReview(rating, atMilliseconds: try milliseconds(cells[2])))
    }
    return ReviewLog(cards: cards.values)
  }

  /// Reads `2024-03-29T20:32:32.250000+00:00`, or the same without a fraction.
  private static func milliseconds(_ text: Substring) throws -> Int {
    let parts = text.dropLast(6).split(separator: ".")
    let seconds = try Date(String(parts[0]) + "Z", strategy: .iso8601).timeIntervalSince1970
    let fraction = parts.count > 1 ? Int(parts[1].prefix(3)) ?? 0 : 0
    return Int(seconds) * 1000 + fraction
  }
}
