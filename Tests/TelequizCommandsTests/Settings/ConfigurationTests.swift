import StrictYAML
import TerminalText
import Testing

@testable import TelequizCommands

@Suite("A configuration file")
struct ConfigurationTests {
  @Test("sets what it names, and nothing else")
  func values() {
    let configuration = Configuration(
      parsing: Array("limit: 5\nwhy: yes\ndesired-retention: 0.85\ncolor: \"never\"\n".utf8))
    var expected = Settings()
    expected.questionLimit = 5
    expected.asksReasons = true
    expected.desiredRetention = 0.85
    expected.color = .never
    #expect(configuration.settings == expected && configuration.problems.isEmpty)
  }

  @Test("may be empty, or hold comments only", arguments: ["", "# limit: 5\n", "\n\n"])
  func empty(text: String) {
    let configuration = Configuration(parsing: Array(text.utf8))
    #expect(configuration.settings == Settings())
  }

  @Test("is read beyond what is wrong in it, each problem with its place")
  func problems() {
    let text = "limit: 0\nnew: 2\nlimti: 3\ncolor: [auto]\nwhy: \"on\nplain: on\n"
    let configuration = Configuration(parsing: Array(text.utf8))
    #expect(configuration.settings.newConceptLimit == 2 && configuration.settings.isPlain)
    #expect(configuration.settings.questionLimit == Settings().questionLimit)
    let places = configuration.problems.map(\.position)
    #expect(places.contains(Position(line: 1, column: 8)))
    #expect(places.contains(Position(line: 3, column: 1)))
    #expect(places == places.sorted())
    #expect(
      configuration.problems.contains {
        $0.message == "no setting 'limti'; did you mean 'limit'?"
      })
  }

  @Test("of any bytes is read without harm")
  func noise() {
    for seed in UInt8(0)..<200 {
      let bytes = (UInt8(0)..<80).map { ($0 &* 37 &+ seed) ^ (seed &>> 2) }
      #expect(Configuration(parsing: bytes).settings == Settings())
    }
  }
}
