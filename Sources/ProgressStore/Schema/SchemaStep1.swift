/// Version 1: facts, and the state that is folded from them.
enum SchemaStep1 {
  /// What every fact has: its identity, when and where it happened, its session and its place there.
  ///
  /// A time is milliseconds since 1970-01-01 00:00 UTC, an offset minutes. The study day is
  /// floor((time + offset − 4 h) / 1 day); SQL's division rounds towards zero, so the remainder is
  /// made positive and taken away first.
  static let stamp = """
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

  /// The tables of facts, and of the ids that facts name.
  private static let facts = """
    create table name (
      id integer primary key,
      text text not null unique
    ) strict;

    create table session (
      \(stamp)
    ) strict;

    create table review (
      \(stamp),
      mode text not null,
      probe_size integer not null,
      subject integer not null references name,
      bank integer not null references name,
      item integer not null references name,
      bank_revision integer not null,
      concept integer not null references name,
      answer integer not null references name,
      response integer not null references name,
      rating integer not null check (rating between 1 and 4),
      confidence text not null,
      used_hint integer not null check (used_hint in (0, 1)),
      gave_reason integer not null check (gave_reason in (0, 1)),
      reason_fails integer references name,
      latency_ms integer not null
    ) strict;
    create index review_by_day on review (study_day, time);

    create table sighting (
      \(stamp),
      subject integer not null references name,
      bank integer not null references name,
      item integer not null references name,
      answer integer not null references name
    ) strict;

    create table amendment (
      \(stamp),
      review blob not null check (length(review) = 16),
      confidence text not null
    ) strict;
    create index amendment_by_review on amendment (review);

    create table void (
      \(stamp),
      review blob not null check (length(review) = 16)
    ) strict;
    create index void_by_review on void (review);

    create table flag (
      \(stamp),
      bank integer not null references name,
      item integer not null references name,
      bank_revision integer not null,
      comment text not null
    ) strict;
    """

  /// What is kept so that opening need not fold; it can be made anew from the facts at any time.
  private static let state = """
    create table fold (
      id integer primary key check (id = 1),
      rules text not null,
      last_id blob,
      last_time integer,
      last_utc_offset integer,
      last_session blob,
      last_ordinal integer,
      set_aside integer not null,
      set_aside_from integer
    ) strict;

    create table item_state (
      bank integer not null references name,
      item integer not null references name,
      exposures integer not null,
      last_seen integer not null,
      last_seen_at integer not null,
      answer integer not null references name,
      open_miss integer,
      primary key (bank, item)
    ) strict, without rowid;

    create table concept_state (
      concept integer primary key references name,
      met_on integer,
      stability real,
      difficulty real,
      rating integer,
      rated_on integer,
      rated_before_on integer,
      lapses integer,
      probe_day integer,
      probe_right integer,
      probe_worst integer,
      probe_settled integer,
      recalled_on integer,
      last_practised_at integer not null,
      answer_count integer not null,
      recent text not null,
      scheduled text not null,
      mastery text not null
    ) strict;

    create table subject_state (
      subject integer primary key references name,
      overall text not null
    ) strict;

    create table category_state (
      subject integer not null references name,
      category integer not null references name,
      answers text not null,
      primary key (subject, category)
    ) strict, without rowid;
    """

  /// Facts, and the ids they name, are only ever added.
  private static let guards =
    ["name", "session", "review", "sighting", "amendment", "void", "flag"].map { table in
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
  static let sql = ([facts, state] + guards).joined(separator: "\n\n")
}
