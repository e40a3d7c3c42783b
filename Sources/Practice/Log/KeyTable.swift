/// Things that rows name by two numbers, numbered anew from 0 in the order in which they come up; two
/// names of one thing give one number.
struct KeyTable<Key: Hashable & Sendable>: Sendable {
  /// The things, by their new numbers.
  private(set) var keys: [Key] = []
  private var indices: [Key: Int32] = [:]
  /// For each first number the new numbers by the second; -1 where there is none.
  private var known: [[Int32]] = []

  /// The new number of a pair of numbers, if it came up before.
  subscript(outer: Int32, inner: Int32) -> Int? {
    guard outer < known.count, inner < known[Int(outer)].count else { return nil }
    let index = known[Int(outer)][Int(inner)]
    return index < 0 ? nil : Int(index)
  }

  /// Numbers a thing that a pair of numbers names.
  mutating func add(_ key: Key, as outer: Int32, _ inner: Int32) -> Int {
    let index = indices[key] ?? Int32(keys.count)
    if index == keys.count {
      indices[key] = index
      keys.append(key)
    }
    while known.count <= outer { known.append([]) }
    let missing = Int(inner) + 1 - known[Int(outer)].count
    if missing > 0 { known[Int(outer)] += [Int32](repeating: -1, count: missing) }
    known[Int(outer)][Int(inner)] = index
    return Int(index)
  }

  /// What is known of each thing that anything is known of.
  func dictionary<Value>(of values: [Value?]) -> [Key: Value] {
    var found: [Key: Value] = [:]
    for (key, value) in zip(keys, values) {
      if let value { found[key] = value }
    }
    return found
  }
}
