import BankLint
import QuestionBank

/// The canonical forms of files that somebody named.
struct Formatting {
  /// A file and its canonical form.
  struct File {
    /// The file as it is.
    let source: SourceFile
    /// Its canonical form, or why it has none.
    let formatted: Result<FormattedFile, FormattingRefusal>
  }

  /// Where the files come from.
  enum Origin {
    /// Paths: what is written goes there.
    case files
    /// Standard input: what is written goes to standard output.
    case standardInput
  }

  /// The files.
  let files: [File]
  /// Where they come from.
  let origin: Origin
  /// What could not be read, in words.
  let complaints: [String]

  /// Reads and formats files and folders, or standard input for `-`.
  ///
  /// - Throws: `UsageFailure` when `-` is not alone; `CommandFailure` when no file is named and there is
  ///   none here.
  init(of paths: [String], reflow: Bool, in context: Context) throws {
    let sources: [SourceFile]
    if paths == ["-"] {
      origin = .standardInput
      switch context.invocation.files.readInput() {
      case .success(let bytes):
        sources = [SourceFile(name: "-", bytes: bytes)]
        complaints = []
      case .failure(let failure):
        sources = []
        complaints = ["cannot read standard input: \(failure.words)"]
      }
    } else {
      guard !paths.contains("-") else { throw UsageFailure("'-' stands alone") }
      origin = .files
      let check = try BankCheck(of: paths, in: context)
      sources = check.folders.flatMap(\.checked)
      complaints = check.complaints
    }
    files = sources.map { source in
      File(
        source: source,
        formatted: Result { () throws(FormattingRefusal) in
          try FormattedFile(source.bytes, reflow: reflow)
        })
    }
  }

  /// The files that are not in their canonical form.
  var changes: [(source: SourceFile, text: String)] {
    files.compactMap { file in
      guard case .success(let formatted) = file.formatted, formatted.isChanged else { return nil }
      return (file.source, formatted.text)
    }
  }

  /// The files that are left alone, and why.
  var refusals: [(source: SourceFile, refusal: FormattingRefusal)] {
    files.compactMap { file in
      guard case .failure(let refusal) = file.formatted else { return nil }
      return (file.source, refusal)
    }
  }

  /// Whether every file that was named has a canonical form.
  var isComplete: Bool { complaints.isEmpty && refusals.isEmpty }
}
