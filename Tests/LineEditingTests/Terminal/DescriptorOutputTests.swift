import Foundation
import TerminalTesting
import Testing

@testable import LineEditing

@Suite("Output to a descriptor")
struct DescriptorOutputTests {
  @Test("writes all of a text that is larger than what fits at a time")
  func large() throws {
    let home = try TemporaryHome()
    let text = String(repeating: "漢字é\n", count: 100_000)
    // `cat` reads with pauses that are its own.
    let cat = Process()
    let pipe = Pipe()
    cat.executableURL = URL(filePath: "/bin/sh")
    cat.arguments = ["-c", "cat > \(home.path("copy"))"]
    cat.standardInput = pipe
    try cat.run()
    let descriptor = pipe.fileHandleForWriting.fileDescriptor
    #expect(fcntl(descriptor, F_SETFL, O_NONBLOCK) == 0)
    var output = DescriptorOutput(descriptor: descriptor)
    output.write(text)
    pipe.fileHandleForWriting.closeFile()
    cat.waitUntilExit()
    #expect(output.failure == nil)
    #expect(try home.read("copy") == text)
  }

  @Test("remembers the first failure and writes no more")
  func failure() {
    Terminal.prepare()
    let pipe = Pipe()
    pipe.fileHandleForReading.closeFile()
    var output = DescriptorOutput(descriptor: pipe.fileHandleForWriting.fileDescriptor)
    output.write("x")
    #expect(output.failure == EPIPE)
    var full = DescriptorOutput(descriptor: open("/dev/full", O_WRONLY | O_CLOEXEC))
    full.write("x")
    #expect(full.failure == ENOSPC)
    close(full.descriptor)
  }
}
