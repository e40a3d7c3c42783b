/// Words that carry no subject.
enum StopWords {
  /// The function words of English.
  ///
  /// Words that deny (`not`, `no`, `without`) are not among them: two texts that differ in one of them
  /// say different things.
  static let english = Set(
    """
    a about above after again all also although am among an and another any anybody anyone anything are
    around as at be became because been before being below between both but by came can come comes could
    did do does doing done down during each either else even ever every everybody everyone everything few
    for from further gets get gives give goes go got had has have having he he'd he'll he's her here hers
    herself him himself his how i i'd i'll i'm i've if in into is it it'll it's its itself just let like
    made make makes many may me might more most much must my myself of off often on once one one's only
    onto or other others ought our ours ourselves out over own per same she she'd she'll she's should so
    some somebody someone something such than that that's the their theirs them themselves then there
    there's these they they'd they'll they're they've this those though through till to too toward towards
    two under until up upon us use used uses using very via was we we'd we'll we're we've were what what's
    when where whether which while who who's whom whose why will with within would yet you you'd you'll
    you're you've your yours yourself
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
