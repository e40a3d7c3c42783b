extension Page {
  /// What `explain` says of items that are gone.
  static let lostItem = Page(
    why: """
      Progress is kept by the ids of banks and items. When an id goes without a trace, everybody who had \
      learnt the item starts anew, and nobody is told. So an id that changes is named under 'aka', and an \
      item that is not to be asked any more keeps its place with 'retired: why'; retired for a while, it may \
      go. Found by comparing with an older version: 'bank lint --base OLD'. With another answer the item \
      counts as never seen: right for a correction, but another question deserves another id.
      """,
    wrong: .sketch(
      """
      The older version has

        - id: mole-photo
          service: A patient sends a photo of a mole, and a dermatologist answers.

      and this one

        - id: mole-by-photo
          service: A patient sends a photo of a mole, and a dermatologist answers.
      """),
    right: .sketch(
      """
        - id: mole-by-photo
          aka: [mole-photo]
          service: A patient sends a photo of a mole, and a dermatologist answers.
      """))
}
