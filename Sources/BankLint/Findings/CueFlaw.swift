internal import QuestionBank

/// How the answers of a bank can be guessed without understanding.
public enum CueFlaw: Flaw {
  /// A word stands nearly always with one answer.
  case cueWord(Cue, Guessing)
  /// Words stand with one answer only, none often enough to be sure that it is no chance.
  case pureWords([Cue])
  /// All words together give many answers away; the cues are those that do most.
  case predictableLabels(Guessing, by: [Cue])
  /// Items of one answer are longer or shorter than the others.
  case lengthCue(LengthCue, Guessing)
  /// The form of a text goes with one answer.
  case formatCue(TextForm, Cue, Guessing)

  /// The lint that looks for it.
  public var lint: Lint {
    switch self {
    case .cueWord, .pureWords: .cueWord
    case .predictableLabels: .predictableLabels
    case .lengthCue: .lengthCue
    case .formatCue: .formatCue
    }
  }

  /// The lint's own level, and a note for words that may be chance.
  public var defaultLevel: LintLevel {
    if case .pureWords = self { .note } else { lint.defaultLevel }
  }

  /// What is to be improved.
  public var message: String {
    switch self {
    case .cueWord(let cue, let guessing):
      "\(cue.quoted) \(cue.words.count == 1 ? "gives" : "give") the answer away: \(cue.items)"
        + "; \(guessing.worth(of: "knowing no more"))"
    case .pureWords(let cues):
      "words that stand with one answer only, which may be chance: \(Cue.list(cues))"
    case .predictableLabels(let guessing, let cues):
      "the words alone give answers away, most of all \(Cue.list(cues)); "
        + guessing.worth(of: "guessing by words alone")
    case .lengthCue(let cue, let guessing):
      "'\(cue.category)' texts are \(cue.isLonger ? "longer" : "shorter"): \(cue.median.short) words "
        + "in the middle, \(cue.otherMedian.short) elsewhere; "
        + guessing.worth(of: "guessing it \(cue.isLonger ? "from" : "up to") \(cue.limit) words")
    case .formatCue(let form, let cue, let guessing):
      "\(form) gives the answer away: \(cue.items); "
        + guessing.worth(of: "knowing no more")
    }
  }

  /// What to do about it.
  public var help: String? {
    switch self {
    case .cueWord(let cue, _):
      Cue.contrasts([cue]) + "; list a word that belongs to its category in 'allowed-cues'"
    case .pureWords(let cues):
      Cue.contrasts(cues)
    case .predictableLabels(_, let cues):
      Cue.contrasts(cues) + "; list words that belong to their category in 'allowed-cues'"
    case .lengthCue(let cue, _):
      "\(cue.isLonger ? "shorten" : "lengthen") texts that are '\(cue.category)', or write "
        + "\(cue.isLonger ? "long" : "short") ones that are not, until both are alike"
    case .formatCue(let form, let cue, _):
      "write an item with \(form) that is '\(cue.lacking)', or do without"
    }
  }
}

extension Double {
  /// Without decimals if it has none.
  fileprivate var short: String { self == rounded() ? "\(Int(self))" : "\(self)" }
}
