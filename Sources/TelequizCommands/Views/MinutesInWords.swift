import TerminalText

/// How long something took, in words: `under a minute`, `7 minutes`.
func minutesInWords(milliseconds: Int64) -> String {
  let seconds = milliseconds / 1_000
  return seconds < 60 ? "under a minute" : counted(Int((seconds + 30) / 60), "minute")
}
