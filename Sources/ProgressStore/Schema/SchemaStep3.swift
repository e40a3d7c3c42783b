/// Version 3: chosen memory models, and models with two traces of a memory.
enum SchemaStep3 {
  /// All of it; what was folded before stays right, since it was folded by a model with one trace.
  static let sql = """
    create table parameters (
      \(SchemaStep1.stamp),
      model text not null,
      numbers text not null,
      ratings integer,
      first_day integer check ((first_day is null) = (ratings is null)),
      last_day integer check ((last_day is null) = (ratings is null))
    ) strict;

    create trigger parameters_is_kept before delete on parameters begin
      select raise(abort, 'what happened is never deleted');
    end;
    create trigger parameters_is_final before update on parameters begin
      select raise(abort, 'what happened is never changed');
    end;

    alter table concept_state add column fast_stability real;
    """
}
