import Foundation
import Practice
import Testing

@testable import TelequizCommands

@Suite(
  "Pages in a browser", .serialized,
  .enabled(if: Chromium.path != nil, "needs Debian's package chromium, which is not installed"))
struct PagesInABrowserTests {
  /// Pages of short and long histories, of hostile words and of an exam.
  private func pages() throws -> [(name: String, text: String)] {
    var pages: [(String, String)] = []
    for (days, answers) in [(1, 3), (7, 200), (365, 9_999)] {
      let world = try World.afterPractice(days: days, answers: answers)
      world.run(["stats", "--html", "p"])
      pages.append(("stats after \(days)", try #require(world.files["p"])))
    }
    let empty = World()
    empty.run(["stats", "--html", "p"])
    pages.append(("stats of nobody", try #require(empty.files["p"])))
    for categories in [3, 5, 40] {
      let world = World()
      let words = "Wörter<b> 遠隔医療 \(String(repeating: "W", count: 70)) and more of them"
      world.files["/home/ada/.local/share/telequiz/banks/own.bank.yaml"] = OddBank.text(
        categories: categories, words: words)
      let facts = (0..<120).map {
        OddBank.answer(
          $0, $0 % categories, chosen: $0 * 7 % categories, daysAgo: $0 / 4, now: world.now)
      }
      try world.log.append(facts, today: world.now.studyDay)
      world.run(["stats", "--html", "p"])
      pages.append(("stats of \(categories) odd categories", try #require(world.files["p"])))
    }
    let examinee = World()
    examinee.run(
      ["exam", "--questions", "6"], doing: [.right, .wrong, .sure, .wrong, .right, .wrong, "q"])
    examinee.run(["exam", "--html", "e"])
    pages.append(("exam", try #require(examinee.files["e"])))
    return pages
  }

  private func inspect(_ pages: [(name: String, text: String)]) throws -> (
    faults: [String], console: [String]
  ) {
    let folder = try ScratchFolder()
    let file = try folder.file("inspection.html", PageInspection(pages: pages).text)
    let outcome = try Chromium.run(["--dump-dom"], file, in: folder.url)
    var verdict = PageInspection.verdict(in: outcome.output)
    let last = verdict.popLast() ?? ""
    let counts = last.split(separator: " ").dropFirst().compactMap { Int($0) }
    #expect(last.hasPrefix("inspected") && counts.count == pages.count * 4, "\(last)")
    #expect(counts.allSatisfy { $0 > 10 })
    return (verdict, outcome.console)
  }

  @Test(
    "clip no text at 360 and 1200 pixels in light and dark, ask for nothing, and complain of nothing"
  )
  func inspected() throws {
    let (faults, console) = try inspect(try pages())
    #expect(faults == [])
    #expect(console == [])
  }

  @Test("would be found out if they did")
  func foundOut() throws {
    let world = World()
    world.run(["stats", "--html", "p"])
    let text = try #require(world.files["p"])
    let long = String(repeating: "W", count: 300)
    let broken = text.replacing(
      "</main>",
      with:
        "<div style='white-space:nowrap'>\(long)</div><img src='https://example.invalid/x.png' alt=''/>"
        + "<svg width='100' height='20'><text x='0' y='15'>one</text><text x='2' y='15'>two</text>"
        + "<text x='150' y='15'>out</text></svg></main>")
    let (faults, console) = try inspect([("broken", broken)])
    for fault in ["wider than its window", "over one another", "outside its picture"] {
      #expect(faults.contains { $0.contains(fault) }, "\(fault)")
    }
    #expect(console.contains { $0.contains("Content Security Policy") })
  }

  @Test("can be printed")
  func printed() throws {
    let folder = try ScratchFolder()
    let world = try World.afterPractice(days: 60)
    world.run(["stats", "--html", "p"])
    let file = try folder.file("page.html", try #require(world.files["p"]))
    let pdf = folder.url.appendingPathComponent("page.pdf")
    _ = try Chromium.run(
      ["--print-to-pdf=\(pdf.path)", "--no-pdf-header-footer"], file, in: folder.url)
    let bytes = try Data(contentsOf: pdf)
    #expect(bytes.starts(with: Data("%PDF-".utf8)) && bytes.count > 10_000)
  }
}
