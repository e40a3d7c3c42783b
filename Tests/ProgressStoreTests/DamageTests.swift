import Foundation
import GRDB
import Practice
import Probability
import SimulatedPractice
import Testing

@testable import ProgressStore

@Suite("A damaged file")
struct DamageTests {
  let folder: TemporaryFolder
  let sound: [UInt8]
  let today: StudyDay

  init() throws {
    folder = try TemporaryFolder()
    let path = folder.path("sound.sqlite")
    var history = RandomHistory(seed: 17)
    let store = try ProgressStore(opening: path)
    for _ in 0..<20 { try store.append(history.next(), today: history.today) }
    try store.connection.close()
    sound = Array(try Data(contentsOf: URL(filePath: path)))
    today = history.today
  }

  /// Does everything that can be done with a file; an error is an answer too.
  func use(_ bytes: [UInt8], name: String) throws {
    let path = try folder.write(bytes, to: name)
    guard let store = try? ProgressStore(opening: path) else { return }
    _ = try? store.progress(today: today)
    _ = try? store.lastSession(today: today)
    _ = try? store.facts()
    _ = try? store.verify(today: today)
    _ = try? store.append([Made.start(1), Made.review(2), Made.void(3, of: 2)], today: today)
    _ = try? store.renewState(today: today)
  }

  @Test("that was cut off never ends the program")
  func truncated() throws {
    for count in stride(from: 0, to: sound.count, by: 3_331) {
      try use(Array(sound.prefix(count)), name: "\(count).sqlite")
    }
  }

  @Test("with wrong bytes never ends the program", arguments: 0..<8 as Range<UInt64>)
  func wrongBytes(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    for round in 0..<10 {
      var bytes = sound
      for _ in 0..<Int.random(in: 1...30, using: &generator) {
        // Half of the damage is in the pages that hold something.
        let index = Int.random(in: 0..<bytes.count, using: &generator)
        bytes[index] = UInt8.random(in: 0...255, using: &generator)
      }
      try use(bytes, name: "\(seed)-\(round).sqlite")
    }
  }

  @Test("is told from a sound one")
  func verified() throws {
    let path = try folder.write(sound.dropLast(20_000), to: "short.sqlite")
    let damaged: Bool
    do {
      damaged = try !ProgressStore(opening: path).verify(today: today).isSound
    } catch {
      damaged = true
    }
    #expect(damaged)
  }
}
