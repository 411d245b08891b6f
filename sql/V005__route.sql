-- kind '' stands for every article kind without steps of its own; unit_id null is the author's unit.
create table route_step (
  id bigint not null auto_increment primary key,
  site_id bigint not null,
  subject_kind varchar(15) character set ascii collate ascii_bin not null,
  kind varchar(10) character set ascii collate ascii_bin not null default '',
  ord int not null,
  name varchar(120) not null,
  role varchar(10) character set ascii collate ascii_bin not null,
  unit_id bigint null,
  limit_days int not null,
  ticks varchar(500) character set ascii not null,
  unique key route_step_ord (site_id, subject_kind, kind, ord)
);

-- round counts submissions of one subject, so that each keeps its own signatures.
create table approval (
  id bigint not null auto_increment primary key,
  subject_type varchar(15) character set ascii collate ascii_bin not null,
  subject_id bigint not null,
  round int not null,
  step int not null,
  step_name varchar(120) not null,
  last_step boolean not null,
  by_account bigint null,
  for_whom bigint null,
  passed_on varchar(30) character set ascii collate ascii_bin null,
  ticks varchar(500) character set ascii not null,
  content_hash binary(32) not null,
  at datetime(6) not null,
  unique key approval_once (subject_type, subject_id, round, step),
  key approval_by (by_account, at)
);
