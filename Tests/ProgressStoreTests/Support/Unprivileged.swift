#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Does something with the rights of an ordinary user, for whom write protection means something.
///
/// On Linux the identity for file access belongs to the thread, and the store works on the thread of
/// its caller. Elsewhere tests are not run as root.
func asOrdinaryUser(_ work: () throws -> Void) throws {
  #if os(Linux)
    guard geteuid() == 0 else { return try work() }
    let nobody: UInt32 = 65_534
    // Swift's module of the C library lacks <sys/fsuid.h>.
    typealias SetIdentity = @convention(c) (UInt32) -> Int32
    let setUser = unsafeBitCast(dlsym(nil, "setfsuid"), to: SetIdentity.self)
    let setGroup = unsafeBitCast(dlsym(nil, "setfsgid"), to: SetIdentity.self)
    _ = setGroup(nobody)
    _ = setUser(nobody)
    defer {
      _ = setUser(0)
      _ = setGroup(0)
    }
  #endif
  try work()
}
