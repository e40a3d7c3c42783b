import Foundation
import ProjectFiles

/// A file of numbers that another implementation computed.
enum Fixture {
  static func load<Value: Decodable>(_ name: String, as: Value.Type = Value.self) throws -> Value {
    let url = ProjectFiles.url("Tests/SchedulingTests/Fixtures/\(name)")
    return try JSONDecoder().decode(Value.self, from: Data(contentsOf: url))
  }
}

/// How closely two numbers agree, as a share of the greater; 0 when they are the same.
func relativeError(_ value: Double, _ expected: Double) -> Double {
  if value == expected { return 0 }
  return abs(value - expected) / max(abs(value), abs(expected))
}
