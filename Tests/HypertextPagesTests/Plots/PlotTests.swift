import Testing

@testable import BankExchange
@testable import HypertextPages

@Suite("Plots")
struct PlotTests {
  private func read(_ drawing: Drawing) throws -> XMLElement {
    try #require(XMLTree(Array(drawing.markup(id: "plot").text.utf8)).root)
  }

  private func find(_ name: String, _ kind: String, in element: XMLElement) -> [XMLElement] {
    element.children.flatMap { child in
      (child.name == name && child.attributes["class"] == kind ? [child] : [])
        + find(name, kind, in: child)
    }
  }

  @Test("are pictures with a title and a description")
  func names() throws {
    let svg = try read(DayBars([.init(label: "1", count: 2)]).drawing(title: "t", description: "d"))
    #expect(svg.attributes["role"] == "img")
    #expect(svg.attributes["aria-labelledby"] == "plot-title plot-desc")
    #expect(svg.children.prefix(2).map(\.name) == ["title", "desc"])
    #expect(svg.children.prefix(2).map(\.text) == ["t", "d"])
  }

  @Test("put a share, its interval and guessing where they belong on a line")
  func proportion() throws {
    let plot = ProportionPlot(
      [.init(label: "new", figure: "81 %", share: 0.8125, interval: 0.65...0.91)], guessing: 0.25)
    let svg = try read(plot.drawing(title: "t"))
    #expect(find("circle", "point", in: svg).map { $0.attributes["cx"] } == ["81.25%"])
    let range = find("line", "range", in: svg).map { [$0.attributes["x1"], $0.attributes["x2"]] }
    #expect(range == [["65.0%", "91.0%"]])
    let guess = find("line", "guess", in: svg).map { [$0.attributes["x1"], $0.attributes["x2"]] }
    #expect(guess == [["25.0%", "25.0%"]])
    #expect(svg.first("desc")?.text == "new: 81 %")
  }

  @Test("draw no guessing where there is none")
  func noGuessing() throws {
    let plot = ProportionPlot(
      [.init(label: "sure", figure: "0 %", share: 0, interval: 0...0.1)], guessing: nil)
    #expect(find("line", "guess", in: try read(plot.drawing(title: "t"))).isEmpty)
  }

  @Test("put what is predicted right of less, and what came true above less")
  func calibration() throws {
    let plot = CalibrationPlot(
      [
        .init(predicted: 0.2, observed: 0.9, interval: 0.5...1),
        .init(predicted: 0.8, observed: 0.1, interval: 0...0.5),
      ], predicted: "p", observed: "o")
    let points = find("circle", "point", in: try read(plot.drawing(title: "t", description: "d")))
    let places = points.map { [$0.attributes["cx"], $0.attributes["cy"]].map { Double($0 ?? "") } }
    let first = try places[0].map { try #require($0) }
    let second = try places[1].map { try #require($0) }
    #expect(first[0] < second[0] && first[1] < second[1])
    #expect(abs((second[0] - first[0]) / 0.6 - (second[1] - first[1]) / 0.8) < 0.1)
  }

  @Test("make the square of a day larger the more there is, without colour")
  func calendar() throws {
    let amounts = CalendarPlot.Amount.allCases
    let plot = CalendarPlot(days: amounts, weekdays: ["Mon", "Tue"], months: [0: "Sep"])
    let svg = try read(plot.drawing(title: "t", description: "d"))
    let squares = find("rect", "track", in: svg) + find("rect", "bar", in: svg)
    let sides = squares.compactMap { Double($0.attributes["width"] ?? "") }
    #expect(sides.count == 4 && sides == sides.sorted() && Set(sides).count == 4)
  }

  @Test("make bars as high as their counts, and write each count")
  func bars() throws {
    let plot = DayBars([3, 0, 6, 12_345].map { .init(label: "9", count: $0) })
    let svg = try read(plot.drawing(title: "t", description: "d"))
    let heights = find("rect", "bar", in: svg).compactMap { Double($0.attributes["height"] ?? "") }
    #expect(heights.count == 3 && heights == heights.sorted() && heights.last == 84)
    #expect(find("text", "word", in: svg).map(\.text) == ["3", "6", "12k"])
  }

  @Test("cut a label that may not fit, and no other")
  func fitting() {
    #expect("telemedicine".fitting(260) == "telemedicine")
    let long = String(repeating: "W", count: 60).fitting(260)
    #expect(long.count < 25 && long.hasSuffix("…"))
    #expect("漢字".fitting(30) == "…")
    #expect("a\u{1B}b".fitting(260) == "a^[b")
  }
}
