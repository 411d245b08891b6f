-- Keys compare by bytes everywhere: "ma", "má" and "mạ" are different words.
alter database character set utf8mb4 collate utf8mb4_bin;

-- The append-only record of who did what. One locked head row hands out the sequence,
-- so a reader that follows it misses nothing.
create table journal_head (
  id tinyint not null primary key,
  seq bigint not null,
  hash binary(32) not null
);
insert into journal_head (id, seq, hash) values (1, 0, unhex(repeat('00', 32)));

create table journal (
  seq bigint not null primary key,
  at datetime(6) not null,
  actor bigint null,
  for_whom bigint null,
  action varchar(60) character set ascii collate ascii_bin not null,
  site_id bigint null,
  subject_type varchar(30) character set ascii collate ascii_bin not null,
  subject_id bigint not null,
  reason varchar(2000) null,
  detail varchar(4000) null,
  before_hash binary(32) null,
  after_hash binary(32) null,
  previous_hash binary(32) not null,
  hash binary(32) not null,
  key journal_subject (subject_type, subject_id, seq),
  key journal_site (site_id, seq)
);

-- Where a follower that lives in the database has got to.
create table follower (
  name varchar(60) character set ascii collate ascii_bin not null primary key,
  seq bigint not null,
  hash binary(32) not null,
  at datetime(6) not null
);
