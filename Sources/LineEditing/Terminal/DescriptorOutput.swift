#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file descriptor that text is written to, which remembers the first failure.
struct DescriptorOutput {
  let descriptor: Int32
  private(set) var failure: Int32?

  init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Writes all of the text, or as much as can be written.
  mutating func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty, failure == nil {
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(writeSome(of: rest)))
      }
    }
  }

  /// Writes what fits now, and waits for room when nothing does.
  private mutating func writeSome(of bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      let written = Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #else
      let written = Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
    if written >= 0 { return written }
    switch errno {
    case EINTR: break
    case EAGAIN:
      var room = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      poll(&room, 1, -1)
    default: failure = errno
    }
    return 0
  }
}
