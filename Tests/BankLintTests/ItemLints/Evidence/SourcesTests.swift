import QuestionBank
import StrictYAML
import Testing

@testable import BankLint

@Suite("Sources")
struct SourcesTests {
  private func bench(_ source: String, cites: Bool = true, today: CalendarDate? = nil) -> Bench {
    Bench(
      [
        "sample.bank.yaml": """
        format: 1
        id: sample
        title: A sample
        categories: [{id: near}, {id: far}]
        sources:
          one:
            title: One
            \(source)
        items:
          - id: first
            service: A nurse and a doctor look at a wound together
            answer: near
            \(cites ? "sources: [one]" : "x-sources: []")
        """
      ], today: today ?? CalendarDate(year: 2026, month: 11, day: 22))
  }

  @Test("are asked for by item, or once where there are none at all")
  func absent() {
    #expect(
      bench("publisher: WHO", cites: false).found(.noSource).map(\.kind) == [.item(.noSource)])
    #expect(bench("publisher: WHO").found(.noSource).isEmpty)
    let bare = Bench(
      item: """
        - id: first
          service: A nurse and a doctor look at a wound together
          answer: near
        - id: second
          service: A nurse and a vet look at a wound together
          answer: far
          retired: It was too much like the first
        """)
    #expect(bare.found(.noSource).map(\.kind) == [.bank(.noSources(items: 1))])
  }

  @Test("need a publisher or an address")
  func traceable() {
    #expect(bench("year: '2010'").bankFlaws(.weakSource) == [.untraceableSource("one")])
    #expect(bench("publisher: WHO").bankFlaws(.weakSource) == [])
    #expect(bench("url: https://example.org").bankFlaws(.weakSource) == [])
  }

  @Test("have safe addresses, to which a change may lead")
  func safe() throws {
    let bench = bench("url: 'http://example.org'")
    #expect(bench.bankFlaws(.weakSource) == [.insecureSource("one")])
    #expect(bench.found(.weakSource).first?.fix == nil)
    let plain = self.bench("url: http://example.org").found(.weakSource)
    let fix = try #require(plain.first?.fix)
    let place = Position(line: 8, column: 14)
    #expect(
      fix
        == Fix(
          edits: [.init(span: Span(start: place, end: place), text: "s")], applicability: .maybe))
  }

  @Test("grow old after 24 months")
  func stale() {
    let accessed = "publisher: WHO\n    x-accessed: 2024-11-22"
    func flaws(_ year: Int, _ month: Int, _ day: Int) -> [BankFlaw] {
      bench(accessed, today: CalendarDate(year: year, month: month, day: day)).bankFlaws(
        .staleSource)
    }
    #expect(flaws(2026, 11, 22) == [])
    #expect(flaws(2026, 12, 21) == [])
    #expect(flaws(2026, 12, 22) == [.staleSource("one", months: 25)])
    #expect(bench("publisher: WHO\n    x-accessed: last year").bankFlaws(.staleSource) == [])
  }
}
