import GRDB
import Practice
import Testing

@testable import ProgressStore

@Suite("An error of the store")
struct ProgressStoreErrorTests {
  @Test("says what failed, where, why and what to do")
  func wording() {
    let full = ProgressStoreError(.diskFull, path: "~/p.sqlite")
    #expect(
      full.message(for: .saveAnswer)
        == "cannot save this answer: no space left on the disk that holds ~/p.sqlite."
        + " Free some space and try again")
    let newer = ProgressStoreError(.newerSchema(found: 3, supported: 1), path: "p")
    #expect(
      "\(newer)"
        == "cannot open the progress file: a newer telequiz wrote p (schema 3; this one knows"
        + " schemas up to 1). Update telequiz, or name another file with --progress")
  }

  @Test("has words for every kind and every attempt")
  func everyKind() {
    let reason = ProgressStoreError.SystemReason(code: 5, words: "Input/output error")
    let kinds: [ProgressStoreError.Kind] = [
      .diskFull, .notWritable, .notReadable, .locked, .newerSchema(found: 2, supported: 1),
      .foreignDatabase, .notADatabase, .notAFile, .orphanedLog, .noFolder("/a", reason),
      .cannotOpen(reason), .moved, .corrupt("a detail"), .conflictingFact(FactID(high: 1, low: 2)),
      .impossibleFact(FactID(high: 1, low: 2)), .noBackup("/a.before-v2", reason),
      .noCopy("/usb/p", reason), .copyExists("/usb/p"), .inputOutput(reason), .unforeseen(reason),
    ]
    var messages: Set<String> = []
    for attempt in ProgressStoreError.Attempt.allCases {
      for kind in kinds {
        let message = ProgressStoreError(kind, path: "/the/file").message(for: attempt)
        #expect(message.hasPrefix("cannot "))
        #expect(message.last?.isPunctuation == false || message.hasSuffix(")"), "\(message)")
        messages.insert(message)
      }
    }
    #expect(messages.count == kinds.count * ProgressStoreError.Attempt.allCases.count)
  }

  @Test(
    "is made of what SQLite says",
    arguments: [
      (.SQLITE_FULL, .diskFull), (.SQLITE_READONLY, .notWritable),
      (.SQLITE_READONLY_DIRECTORY, .notWritable), (.SQLITE_READONLY_DBMOVED, .moved),
      (.SQLITE_BUSY, .locked), (.SQLITE_BUSY_SNAPSHOT, .locked), (.SQLITE_NOTADB, .notADatabase),
      (.SQLITE_CORRUPT, .corrupt("words")), (.SQLITE_CORRUPT_INDEX, .corrupt("words")),
      (.SQLITE_CANTOPEN, .cannotOpen(.init(code: 14, words: "words"))),
      (.SQLITE_IOERR_FSYNC, .inputOutput(.init(code: 1_034, words: "words"))),
      (.SQLITE_NOMEM, .unforeseen(.init(code: 7, words: "words"))),
    ] as [(ResultCode, ProgressStoreError.Kind)])
  func codes(code: ResultCode, kind: ProgressStoreError.Kind) {
    #expect(ProgressStoreError.Kind(DatabaseError(resultCode: code, message: "words")) == kind)
  }
}
