import TerminalText
import Testing

@Suite("Text at the edges")
struct EdgesTests {
  @Test("stands on one line where both fit")
  func fitting() {
    let lines = StyledText.atEdges("HealthIT.gov 2014", "in 2 days", width: 30)
    #expect(lines.map(\.plain) == ["HealthIT.gov 2014    in 2 days"])
    #expect(StyledText.atEdges("left", "", width: 10).map(\.plain) == ["left"])
    #expect(StyledText.atEdges("", "right", width: 10).map(\.plain) == ["     right"])
  }

  @Test("stands below one another where they do not")
  func narrow() {
    let lines = StyledText.atEdges("HealthIT.gov 2014", "in 2 days", width: 27)
    #expect(lines.map(\.plain) == ["HealthIT.gov 2014", "in 2 days"])
  }

  @Test("is cut with an ellipsis, between characters as people see them")
  func truncation() {
    #expect(StyledText("telemedicine").truncated(to: 12, glyphs: .symbols).plain == "telemedicine")
    #expect(StyledText("telemedicine").truncated(to: 5, glyphs: .symbols).plain == "tele…")
    #expect(StyledText("telemedicine").truncated(to: 7, glyphs: .words).plain == "tele...")
    #expect(StyledText("one two").truncated(to: 5, glyphs: .symbols).plain == "one…")
    #expect(StyledText("漢字漢字").truncated(to: 6, glyphs: .symbols).plain == "漢字…")
    for width in 0...13 {
      let cut = StyledText("漢字 e\u{301} telemedicine").truncated(to: width, glyphs: .words)
      #expect(cut.displayWidth <= width)
    }
  }

  @Test("may be a bar, where there are signs for it")
  func bars() {
    #expect(bar(0.71, width: 10, glyphs: .symbols) == "███████···")
    #expect(bar(-1, width: 3, glyphs: .symbols) == "···")
    #expect(bar(2, width: 3, glyphs: .symbols) == "███")
    #expect(bar(.nan, width: 3, glyphs: .symbols) == "···")
    #expect(bar(0.5, width: 10, glyphs: .words) == nil)
  }
}
