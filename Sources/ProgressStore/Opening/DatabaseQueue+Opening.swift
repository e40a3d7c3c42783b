import GRDB
import GRDBSQLite

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension DatabaseQueue {
  /// Whether SQLite could open the file for reading only, although it was asked for more.
  var isReadOnly: Bool {
    get throws {
      try read { sqlite3_db_readonly($0.sqliteConnection, "main") == 1 }
    }
  }

  /// Lets readers and one writer work at the same time, where the file system can do it.
  ///
  /// The log exists afterwards. SQLite does not wait for a lock here, so that this waits itself. Where the file system cannot
  /// do it, the rollback journal stays, which is as safe.
  func useWriteAheadLog(patienceSeconds: Double) throws {
    let pauseMicroseconds = 10_000.0
    var waited = 0.0
    while true {
      do {
        try writeWithoutTransaction {
          try $0.execute(sql: "pragma journal_mode = wal; select id from name limit 1")
        }
        return
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
        guard waited < patienceSeconds else { throw error }
        usleep(UInt32(pauseMicroseconds))
        waited += pauseMicroseconds / 1_000_000
      }
    }
  }
}
