public import ArgumentParser
public import BankExchange
import QuestionBank
import TerminalText

extension ExchangeFormat: ExpressibleByArgument {}

/// A file of another program, read.
struct ForeignSource {
  /// Its path, as it was typed.
  let path: String
  /// What is in it.
  let file: ForeignFile

  /// Reads a file in a format, or in the one that it seems to have.
  ///
  /// - Throws: `CommandFailure` when it cannot be read.
  init(_ path: String, as format: ExchangeFormat?, in context: Context) throws {
    self.path = path
    let access = context.invocation.files
    let shown = path.shortenedPath
    let bytes: [UInt8]
    switch access.read(path) {
    case .success(let content): bytes = content
    case .failure(let failure):
      let reason = access.kind(path) == .folder ? "it is a folder" : failure.words
      throw CommandFailure("cannot read '\(shown)': \(reason)")
    }
    guard let format = format ?? ExchangeFormat(fileName: path, bytes: bytes) else {
      try Self.refuseUnreadable(bytes, shown)
      throw CommandFailure(
        "cannot tell the format of '\(shown)'; say it: --from \(ExchangeFormat.choices)")
    }
    do throws(ForeignFileFault) {
      file = try ForeignFile(bytes, as: format)
    } catch {
      throw CommandFailure(error.message(file: shown, format: format))
    }
  }

  /// The failure of an import that could take no question; what was left out has been told.
  var isUseless: CommandFailure {
    CommandFailure("no question of '\(path.shortenedPath)' was taken")
  }

  /// Says what is wrong with a file whose format nobody could tell because it holds no text.
  private static func refuseUnreadable(_ bytes: [UInt8], _ path: String) throws {
    do throws(ForeignFileFault) {
      _ = try ForeignFile(bytes, as: .csv)
    } catch {
      switch error {
      case .empty, .binary, .notUTF8:
        throw CommandFailure(error.message(file: path, format: .csv))
      case .otherFormat, .missingColumns, .badXML: break
      }
    }
  }
}

extension ExchangeFormat {
  /// The formats as a sentence lists them.
  static var choices: String { allCases.map(\.rawValue).listed("or") }
}

extension String {
  /// A path as it is repeated in a message: without its start when it is long.
  fileprivate var shortenedPath: String { count > 60 ? "…" + suffix(60) : self }
}

extension ForeignFileFault {
  /// The fault in words: what, where, what to do.
  fileprivate func message(file: String, format: ExchangeFormat) -> String {
    switch self {
    case .empty: return "'\(file)' is empty"
    case .binary: return "'\(file)' is no text file"
    case .notUTF8(let line): return "'\(file)' is not in UTF-8 (line \(line)); save it in UTF-8"
    case .otherFormat(let format, let likely):
      let advice =
        likely.map { "it looks like \($0.title); try --from \($0.rawValue)" }
        ?? "say what it is with --from \(ExchangeFormat.choices)"
      return "'\(file)' is not \(format.title); \(advice)"
    case .missingColumns(let names):
      let columns = names.isEmpty ? ["service", "answer"] : names
      return "'\(file)' has no column named \(columns.map { "'\($0)'" }.listed("or"));"
        + " its first line must name the columns, such as id,service,answer,rationale"
    case .badXML(let line, let words):
      return "'\(file)' cannot be read as \(format.title): line \(line): \(words)"
    }
  }
}
