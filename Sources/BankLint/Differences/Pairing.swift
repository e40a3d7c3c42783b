internal import QuestionBank

/// Which objects of an old version are which of a new one: by id, else by what the new one says it was
/// called.
struct Pairing {
  /// An object with the file that holds it.
  struct Member {
    let file: FileRecord
    let record: ObjectRecord
  }

  /// Old and new objects that are the same, in the order of the new ones.
  private(set) var pairs: [(old: Member, new: Member)] = []
  /// New objects that are no old ones.
  private(set) var added: [Member] = []
  /// Old objects that are gone.
  private(set) var removed: [Member] = []

  /// Pairs objects.
  ///
  /// - Parameters:
  ///   - old: The old objects.
  ///   - new: The new objects.
  ///   - key: What an object is called now; for an old one, with what has been renamed around it.
  ///   - earlier: The keys that a new object says it had.
  init(
    old: [Member], new: [Member], key: (Member, _ isOld: Bool) -> String,
    earlier: (Member) -> [String]
  ) {
    var waiting: [String: Int] = [:]
    for (index, member) in old.enumerated() where waiting[key(member, true)] == nil {
      waiting[key(member, true)] = index
    }
    let current = Set(new.map { key($0, false) })
    var isPaired = [Bool](repeating: false, count: old.count)
    for member in new {
      let own = key(member, false)
      // An earlier id that somebody else has now is no claim to anything.
      let names = [own] + earlier(member).filter { !current.contains($0) }
      guard let name = names.first(where: { waiting[$0] != nil }),
        let index = waiting.removeValue(forKey: name)
      else {
        added.append(member)
        continue
      }
      isPaired[index] = true
      pairs.append((old[index], member))
    }
    removed = old.indices.filter { !isPaired[$0] }.map { old[$0] }
  }
}
