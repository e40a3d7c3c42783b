/// Version 2: exams, and wishes to forget.
enum SchemaStep2 {
  /// The tables of the new facts.
  private static let facts = """
    create table exam (
      \(SchemaStep1.stamp),
      items text not null
    ) strict;

    create table forgotten (
      \(SchemaStep1.stamp),
      scope text not null check (scope in ('all', 'bank', 'item')),
      bank integer references name check ((bank is null) = (scope = 'all')),
      item integer references name check ((item is null) = (scope <> 'item'))
    ) strict;
    """

  /// Facts are only ever added.
  private static let guards =
    ["exam", "forgotten"].map { table in
      """
      create trigger \(table)_is_kept before delete on \(table) begin
        select raise(abort, 'what happened is never deleted');
      end;
      create trigger \(table)_is_final before update on \(table) begin
        select raise(abort, 'what happened is never changed');
      end;
      """
    }

  /// All of it.
  static let sql = ([facts] + guards).joined(separator: "\n\n")
}
