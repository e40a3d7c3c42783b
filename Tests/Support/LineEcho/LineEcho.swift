import LineEditing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The smallest program that reads lines, for tests to drive on a pseudo-terminal.
///
/// It says what each read brought. Commands: `:quit`, `:trap`, `:abort`, `:overflow`, `:busy`,
/// `:stuck`, `:suspended`. With `--keys` some keys answer at once; with `--history FILE` commands are kept.
@main
enum LineEcho {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    let isUTF8 = Terminal.prepare()
    let reader = makeReader(isUTF8: isUTF8, arguments)
    let keys: Set<Character> =
      arguments.contains("--keys") ? ["h", "m", "H", "M", "1", "2", "é"] : []
    reader.write("ready \(getpid())\n")
    var number = 0
    while true {
      number += 1
      for notice in reader.takeNotices() { reader.write("notice: \(notice)\n") }
      let request = LineRequest(
        prompt: "\u{1}\u{1B}[1m\u{1}\(number) tele\u{1}\u{1B}[36m\u{1}quiz\u{1}\u{1B}[0m\u{1} › ",
        singleKeys: keys, historyPrefixes: [":"], complete: complete)
      switch reader.read(request) {
      case .line(let line):
        reader.write("line <\(shown(line))> \(line.unicodeScalars.count)\n")
        if line == ":quit" { return }
        obey(line, reader)
      case .key(let key): reader.write("key <\(key)>\n")
      case .endOfFile: return reader.write("end\n")
      case .interrupted(let wasEmpty): reader.write("interrupted \(wasEmpty ? "empty" : "line")\n")
      case .signal(let number):
        reader.write("signal \(number)\n")
        Terminal.end(bySignal: number)
      case .failed(let error): return reader.write("failed \(error)\n")
      }
      if let failure = reader.outputFailure { exit(failure == EPIPE ? 0 : 1) }
    }
  }

  private static func makeReader(
    isUTF8: Bool, _ arguments: ArraySlice<String>
  ) -> any LineReader {
    let circumstances = LineReaderKind.Circumstances(
      inputIsTerminal: Terminal.isTerminal(0), outputIsTerminal: Terminal.isTerminal(1),
      charactersAreUTF8: isUTF8, plainIsAskedFor: arguments.contains("--plain"),
      term: variable("TERM"), accessible: variable("ACCESSIBLE"))
    let isInteractive = circumstances.inputIsTerminal && circumstances.outputIsTerminal
    if LineReaderKind(for: circumstances) == .edited,
      let reader = EditedLineReader(
        program: "line-echo", history: variable("LINE_ECHO_HISTORY").map(HistoryFile.init))
    {
      return reader
    }
    return PlainLineReader(isInteractive: isInteractive)
  }

  private static func obey(_ line: String, _ reader: any LineReader) {
    switch line {
    case ":trap": trap(CommandLine.arguments.count)
    case ":abort": abort()
    case ":overflow": reader.write("\(overflow(1))\n")
    case ":busy": usleep(300_000)
    case ":stuck": while true { pause() }
    case ":suspended":
      reader.write("suspended for \(reader.suspendedMilliseconds > 0 ? "some" : "no") time\n")
    default: break
    }
  }

  private static func trap(_ index: Int) {
    let none: [Int] = []
    _ = none[index]
  }

  private static func overflow(_ depth: Int) -> Int {
    depth == 0 ? 0 : overflow(depth + 1) + 1
  }

  private static func complete(_ line: String) -> Completion? {
    let word = line.split(separator: " ", omittingEmptySubsequences: false).last ?? ""
    let words =
      line.contains(" ")
      ? ["fünf", "fürst", "漢字"] : [":help", ":hint", ":history", ":quit", "école"]
    return Completion(
      replacedCharacters: word.count, candidates: words.filter { $0.hasPrefix(word) })
  }

  private static func shown(_ line: String) -> String {
    line.unicodeScalars.map {
      switch $0.properties.generalCategory {
      case .control, .unassigned, .privateUse: "\\x\($0.value)"
      default: String($0)
      }
    }.joined()
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
