-- A progress file as schema 3 wrote it, with at least one fact of every kind. Never edited.
CREATE TABLE name (
  id integer primary key,
  text text not null unique
) strict;
INSERT INTO name VALUES(1,'basics');
INSERT INTO name VALUES(2,'sample');
INSERT INTO name VALUES(3,'visit');
INSERT INTO name VALUES(4,'sample/live-video');
INSERT INTO name VALUES(5,'special');
INSERT INTO name VALUES(6,'webinar');
INSERT INTO name VALUES(7,'general');
INSERT INTO name VALUES(8,'reading');
CREATE TABLE session (
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
) strict;
INSERT INTO session VALUES(1,X'00000000000000000000000000000001',1728043200000,0,X'00000000000000000000000000000001',1);
INSERT INTO session VALUES(2,X'00000000000000000000000000000014',1728129600000,0,X'00000000000000000000000000000014',20);
CREATE TABLE review (
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
  ) virtual,
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
INSERT INTO review VALUES(1,X'00000000000000000000000000000002',1728043200000,0,X'00000000000000000000000000000001',2,'probe',1,2,1,3,1,4,5,5,3,'plain',0,0,NULL,1000);
INSERT INTO review VALUES(2,X'00000000000000000000000000000004',1728043205000,0,X'00000000000000000000000000000001',4,'probe',1,2,1,3,1,4,5,7,1,'plain',0,0,NULL,1000);
INSERT INTO review VALUES(3,X'00000000000000000000000000000006',1728043209000,0,X'00000000000000000000000000000001',6,'probe',1,2,1,8,1,4,5,5,3,'plain',0,0,NULL,1000);
INSERT INTO review VALUES(4,X'00000000000000000000000000000015',1728129600000,0,X'00000000000000000000000000000014',21,'probe',1,2,1,3,1,4,5,5,3,'plain',0,0,NULL,1000);
CREATE TABLE sighting (
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
  ) virtual,
  subject integer not null references name,
  bank integer not null references name,
  item integer not null references name,
  answer integer not null references name
) strict;
INSERT INTO sighting VALUES(1,X'00000000000000000000000000000003',1728043200000,0,X'00000000000000000000000000000001',3,2,1,6,5);
CREATE TABLE amendment (
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
  ) virtual,
  review blob not null check (length(review) = 16),
  confidence text not null
) strict;
INSERT INTO amendment VALUES(1,X'00000000000000000000000000000007',1728043210000,0,X'00000000000000000000000000000001',7,X'00000000000000000000000000000006','guess');
CREATE TABLE void (
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
  ) virtual,
  review blob not null check (length(review) = 16)
) strict;
INSERT INTO void VALUES(1,X'00000000000000000000000000000005',1728043206000,0,X'00000000000000000000000000000001',5,X'00000000000000000000000000000004');
CREATE TABLE flag (
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
  ) virtual,
  bank integer not null references name,
  item integer not null references name,
  bank_revision integer not null,
  comment text not null
) strict;
INSERT INTO flag VALUES(1,X'00000000000000000000000000000008',1728043200000,0,X'00000000000000000000000000000001',8,1,3,-1,replace('who says so?\n☂','\n',char(10)));
CREATE TABLE fold (
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
INSERT INTO fold VALUES(1,replace('fold 1\nfsrs-7 0.1104 2.2395 3.9221 11.7841 6.1686 0.6457 3.6807 1.9795 0.0 1.3826 0.7024 0.5999 0.8146 0.6398 1.0 1.3207 0.6707 3.8668 0.4416 0.0934 1.8631 0.6162 1.0869 0.1567 0.0801 0.2421 0.9464 0.1433 0.7145 0.0 0.5667 0.3734 0.5333 0.3048','\n',char(10)),X'0000000000000000000000000000003d',1728129600000,0,X'0000000000000000000000000000003d',61,0,NULL);
CREATE TABLE item_state (
  bank integer not null references name,
  item integer not null references name,
  exposures integer not null,
  last_seen integer not null,
  last_seen_at integer not null,
  answer integer not null references name,
  open_miss integer,
  primary key (bank, item)
) strict, without rowid;
INSERT INTO item_state VALUES(1,3,3,20001,1728129600000,5,NULL);
INSERT INTO item_state VALUES(1,8,1,20000,1728043209000,5,NULL);
CREATE TABLE concept_state (
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
, fast_stability real) strict;
INSERT INTO concept_state VALUES(4,20000,8.2143939796197429359,3.497716743202526235,3,20001,20000,0,20001,1,3,1,NULL,1728129600000,3,'111','20000:1 20000:1 20001:1','20000:1:-1 20000:1:-1',135.76995784917909304);
CREATE TABLE subject_state (
  subject integer primary key references name,
  overall text not null
) strict;
INSERT INTO subject_state VALUES(2,'11');
CREATE TABLE category_state (
  subject integer not null references name,
  category integer not null references name,
  answers text not null,
  primary key (subject, category)
) strict, without rowid;
INSERT INTO category_state VALUES(2,5,'11');
CREATE TABLE exam (
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
  ) virtual,
  items text not null
) strict;
INSERT INTO exam VALUES(1,X'00000000000000000000000000000028',1728129600000,0,X'00000000000000000000000000000028',40,'basics/visit basics/reading');
CREATE TABLE forgotten (
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
  ) virtual,
  scope text not null check (scope in ('all', 'bank', 'item')),
  bank integer references name check ((bank is null) = (scope = 'all')),
  item integer references name check ((item is null) = (scope <> 'item'))
) strict;
INSERT INTO forgotten VALUES(1,X'00000000000000000000000000000034',1727870400000,0,X'00000000000000000000000000000001',52,'all',NULL,NULL);
INSERT INTO forgotten VALUES(2,X'00000000000000000000000000000033',1727956800000,0,X'00000000000000000000000000000001',51,'bank',1,NULL);
INSERT INTO forgotten VALUES(3,X'00000000000000000000000000000032',1728129600000,0,X'00000000000000000000000000000001',50,'item',1,6);
CREATE TABLE parameters (
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
  ) virtual,
  model text not null,
  numbers text not null,
  ratings integer,
  first_day integer check ((first_day is null) = (ratings is null)),
  last_day integer check ((last_day is null) = (ratings is null))
) strict;
INSERT INTO parameters VALUES(1,X'0000000000000000000000000000003c',1728043200000,0,X'0000000000000000000000000000003c',60,'fsrs-99','0.1 -2.5e-09 3.0',NULL,NULL,NULL);
INSERT INTO parameters VALUES(2,X'0000000000000000000000000000003d',1728129600000,0,X'0000000000000000000000000000003d',61,'fsrs-7','0.1104 2.2395 3.9221 11.7841 6.1686 0.6457 3.6807 1.9795 0.0 1.3826 0.7024 0.5999 0.8146 0.6398 1.0 1.3207 0.6707 3.8668 0.4416 0.0934 1.8631 0.6162 1.0869 0.1567 0.0801 0.2421 0.9464 0.1433 0.7145 0.0 0.5667 0.3734 0.5333 0.3048',321,19700,20001);
CREATE INDEX review_by_day on review (study_day, time);
CREATE INDEX amendment_by_review on amendment (review);
CREATE INDEX void_by_review on void (review);
CREATE TRIGGER name_is_kept before delete on name begin
  select raise(abort, 'what happened is never deleted');
end;
CREATE TRIGGER name_is_final before update on name begin
  select raise(abort, 'what happened is never changed');
end;
CREATE TRIGGER session_is_kept before delete on session begin
  select raise(abort, 'what happened is never deleted');
end;
CREATE TRIGGER session_is_final before update on session begin
  select raise(abort, 'what happened is never changed');
end;
CREATE TRIGGER review_is_kept before delete on review begin
  select raise(abort, 'what happened is never deleted');
end;
CREATE TRIGGER review_is_final before update on review begin
  select raise(abort, 'what happened is never changed');
end;
CREATE TRIGGER sighting_is_kept before delete on sighting begin
  select raise(abort, 'what happened is never deleted');
end;
CREATE TRIGGER sighting_is_final before update on sighting begin
  select raise(abort, 'what happened is never changed');
end;
CREATE TRIGGER amendment_is_kept before delete on amendment begin
  select raise(abort, 'what happened is never deleted');
end;
CREATE TRIGGER amendment_is_final before update on amendment begin
  select raise(abort, 'what happened is never changed');
end;
CREATE TRIGGER void_is_kept before delete on void begin
  select raise(abort, 'what happened is never deleted');
end;
CREATE TRIGGER void_is_final before update on void begin
  select raise(abort, 'what happened is never changed');
end;
CREATE TRIGGER flag_is_kept before delete on flag begin
  select raise(abort, 'what happened is never deleted');
end;
CREATE TRIGGER flag_is_final before update on flag begin
  select raise(abort, 'what happened is never changed');
end;
CREATE TRIGGER exam_is_kept before delete on exam begin
  select raise(abort, 'what happened is never deleted');
end;
CREATE TRIGGER exam_is_final before update on exam begin
  select raise(abort, 'what happened is never changed');
end;
CREATE TRIGGER forgotten_is_kept before delete on forgotten begin
  select raise(abort, 'what happened is never deleted');
end;
CREATE TRIGGER forgotten_is_final before update on forgotten begin
  select raise(abort, 'what happened is never changed');
end;
CREATE TRIGGER parameters_is_kept before delete on parameters begin
  select raise(abort, 'what happened is never deleted');
end;
CREATE TRIGGER parameters_is_final before update on parameters begin
  select raise(abort, 'what happened is never changed');
end;
PRAGMA application_id = 1953263994;
PRAGMA user_version = 3;
