/// Version 2: exams, and wishes to forget.
enum SchemaStep2 {
  /// What every fact has: its identity, when and where it happened, its session and its place there.
  ///
  /// A time is milliseconds since 1970-01-01 00:00 UTC, an offset minutes. The study day is
  /// floor((time + offset − 4 h) / 1 day); SQL's division rounds towards zero, so the remainder is
  /// made positive and taken away first.
  private static let stamp = """
    seq integer primary key,
      id blob not null unique check (length(id) = 16),
      time integer not null,
      utc_offset integer not null,
      session blob not null check (length(session) = 16),
      ordinal integer not null,
      study_day integer not null generated always as (
        (time + utc_offset * 60000 - 14400000
          - ((time + utc_offset * 60000 - 14400000) % 86400000 + 86400000) % 86400000)
        / 86400000
      ) virtual
    """

  /// The tables of the new facts.
  private static let facts = """
    create table exam (
      \(stamp),
      items text not null
    ) strict;

    create table forgotten (
      \(stamp),
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
