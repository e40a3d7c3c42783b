/// Reads the structure of a text: a descent through its lines that notes what it refuses and goes on.
///
/// The reader stands at one byte of one line, `at` on `row`. Each `read…` function begins where its
/// construct begins and ends after it; one that reads whole values ends at the start of a line.
struct Reader {
  let bytes: [UInt8]
  let limits: Limits

  /// The lines that are still to be read; those behind the end of the document are removed.
  var lines: [Line]
  /// The index of the current line.
  var row = 0
  /// The offset of the next byte.
  var at = 0
  /// The offset after the last byte of the current line.
  var end = 0

  /// How many keys may still be looked at again to go on with what was cut off: a few for every line, so
  /// that the time to read a text is linear in its length, however broken it is.
  var patience: Int

  /// How many collections are open.
  var depth = 0
  /// The place after the last character of the text.
  let textEnd: Position
  /// The end of the last content that was read or passed over.
  var passed = Position(line: 1, column: 1)
  /// Whether the root may have begun, so that `---` would begin a second document.
  var hasBegun = false

  var log: ProblemLog
  var comments = CommentQueue()
  /// Comments before the root that belong to none of its entries.
  var headComments: [Comment] = []
  /// The place that was asked for last.
  var lastColumn = KnownColumn()
  /// Where texts in quotes are put together.
  var scratch: [UInt8] = []
  /// Where texts of block scalars are put together.
  var blockText = BlockText()

  init(_ scanned: ScannedText, limits: Limits) {
    bytes = scanned.text.bytes
    lines = scanned.text.lines
    textEnd = scanned.text.end
    patience = 8 * lines.count
    self.limits = limits
    log = ProblemLog(scanned.problems, limit: limits.problems)
    if log.isFull, let last = scanned.problems.last {
      lines.removeSubrange(min(last.span.start.line, lines.count)...)
    }
    if scanned.isTooLarge { lines = [] }
    move(to: 0)
  }
}

/// A value cannot be read: why has been noted, and what is left of it is to be passed over.
struct Unreadable: Error {}
