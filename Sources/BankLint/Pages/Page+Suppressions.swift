extension Page {
  /// What `explain` says of comments that suppress nothing.
  static let unusedSuppression = Page(
    why: """
      A comment that allows what is not there tells a reader of something that was put right long ago, \
      and hides it when it comes back. So it goes when its reason goes; 'bank lint --fix' deletes it.
      """,
    wrong: .item(
      """
      # lint: allow ⟦placeholder⟧ -- 'TODO' is the name of a list in the app
      - id: shared-list
        service: A nurse and a patient share a list of what to do before surgery.
        answer: near
      """),
    right: .item(
      """
      # lint: allow placeholder -- 'TODO' is the name of a list in the app
      - id: shared-list
        service: A nurse and a patient share a TODO list before surgery.
        answer: near
      """))

  /// What `explain` says of comments that are meant to suppress and do not.
  static let badSuppression = Page(
    why: """
      A comment that starts with 'lint:' speaks to the program. It has the form \
      'lint: allow NAME -- reason', with several names between commas, and stands right above the item \
      or entry that it is about, or at the top of the file for all of it. The reason is for those who \
      come after: without it nobody knows whether the comment may go. Errors cannot be allowed, since \
      what cannot be read cannot be asked.
      """,
    wrong: .item(
      """
      # lint: allow ⟦place-holder⟧ -- 'TODO' is the name of a list in the app
      - id: shared-list
        service: A nurse and a patient share a list of what to do before surgery.
        answer: near
      """),
    right: .item(
      """
      # lint: allow placeholder -- 'TODO' is the name of a list in the app
      - id: shared-list
        service: A nurse and a patient share a TODO list before surgery.
        answer: near
      """))
}
