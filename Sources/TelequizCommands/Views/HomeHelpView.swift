import TerminalText

/// How help looks at the REPL's home.
struct HomeHelpView {
  /// What can be typed, and what it does.
  var paragraphs: [Paragraph] {
    let rows = [
      ("Enter", "practise what is due, then something new"),
      ("practice", "the same, with options: --limit 5, --mistakes, --concept education …"),
      ("learn", "read the definitions, the decision rule and the concepts"),
      ("exam", "20 questions, and no verdict before the end"),
      ("due", "what comes back when"),
      ("why", "why something comes back when it does: why education"),
      ("stats", "how you have been doing"),
      ("history", "your past answers, newest first: history --wrong"),
      ("simulate", "what practising will ask of you: simulate --by 2026-12-24"),
      ("bank", "the questions: bank list, bank show, bank check"),
      ("try", "answer an example of a file without a record: try my.bank.yaml:41"),
      ("check", "what is wrong in bank files; lint says what could be better, too"),
      ("progress", "your answers: progress path, progress export"),
      ("set", "list the settings, or change one: set limit 10"),
      ("undo", "take the last answer of the last session back"),
      ("help", "help on a command: help practice"),
      ("quit", "leave; Ctrl-D does it too"),
    ]
    return rows.map { Paragraph(label: $0, width: 10, StyledText($1)) }
  }
}
