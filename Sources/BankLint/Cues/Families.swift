/// Puts things that belong together into families.
struct Families: Sendable {
  private var parents: [Int]

  /// Starts with so many things, each by itself.
  init(count: Int) { parents = Array(0..<count) }

  /// The family of a thing: its first member.
  mutating func family(of thing: Int) -> Int {
    var root = thing
    while parents[root] != root {
      parents[root] = parents[parents[root]]
      root = parents[root]
    }
    return root
  }

  /// Makes the families of two things one.
  mutating func join(_ first: Int, _ second: Int) {
    let (first, second) = (family(of: first), family(of: second))
    parents[max(first, second)] = min(first, second)
  }

  /// The family of each thing.
  mutating func all() -> [Int] { parents.indices.map { family(of: $0) } }
}
