create table topic (
  id bigint not null auto_increment primary key,
  site_id bigint not null,
  slug varchar(120) character set ascii collate ascii_bin not null,
  pillar varchar(20) character set ascii collate ascii_bin not null,
  name varchar(300) not null,
  valid_from date not null,
  valid_to date null,
  unique key topic_slug (site_id, slug)
);

create table plan (
  id bigint not null auto_increment primary key,
  site_id bigint not null,
  year smallint not null,
  sample boolean not null default false,
  copied_from bigint null,
  run_on_until char(7) character set ascii collate ascii_bin null,
  version int not null default 0,
  unique key plan_year (site_id, year)
);

create table plan_version (
  id bigint not null auto_increment primary key,
  plan_id bigint not null,
  no int not null,
  state varchar(8) character set ascii collate ascii_bin not null,
  from_month char(7) character set ascii collate ascii_bin not null,
  number varchar(60) not null,
  issued_on date null,
  issued_text varchar(120) not null,
  place varchar(120) not null,
  issuer varchar(300) not null,
  signer_form varchar(120) not null,
  signer_title varchar(120) not null,
  signer_name varchar(200) not null,
  title varchar(500) not null,
  theme varchar(500) not null,
  note varchar(1000) not null default '',
  created_by bigint null,
  created_at datetime(6) not null,
  issued_at datetime(6) null,
  unique key plan_version_no (plan_id, no)
);

create table legal_basis (
  id bigint not null auto_increment primary key,
  plan_version_id bigint not null,
  ord int not null,
  type varchar(60) not null,
  number varchar(60) not null,
  issued_on date null,
  issuer varchar(300) not null,
  note varchar(500) not null,
  key legal_basis_version (plan_version_id, ord)
);

-- A topic lasts; how a plan letters and words it is that plan version's view.
create table plan_topic (
  plan_version_id bigint not null,
  topic_id bigint not null,
  ord int not null,
  letter varchar(5) not null,
  label varchar(500) not null,
  primary key (plan_version_id, topic_id),
  key plan_topic_topic (topic_id)
);

create table plan_task (
  id bigint not null auto_increment primary key,
  plan_version_id bigint not null,
  ord int not null,
  section varchar(200) not null,
  content varchar(1000) not null,
  lead_text varchar(500) not null,
  coordinating_text varchar(500) not null,
  product varchar(300) not null,
  deadline_kind varchar(12) character set ascii collate ascii_bin not null,
  deadline_month char(7) character set ascii collate ascii_bin null,
  deadline_text varchar(120) not null,
  key plan_task_version (plan_version_id, ord)
);

create table plan_task_unit (
  task_id bigint not null,
  unit_id bigint not null,
  part varchar(12) character set ascii collate ascii_bin not null,
  primary key (task_id, unit_id, part),
  key plan_task_unit_unit (unit_id)
);

create table plan_recipient (
  plan_version_id bigint not null,
  ord int not null,
  name varchar(300) not null,
  primary key (plan_version_id, ord)
);

-- A rule keeps its identity through the versions of its plan; its minimum is a dated row.
create table quota_rule (
  id bigint not null auto_increment primary key,
  plan_id bigint not null,
  site_id bigint not null,
  label varchar(300) not null,
  target_unit_id bigint not null,
  topic_id bigint null,
  counting varchar(4) character set ascii collate ascii_bin not null,
  first_month char(7) character set ascii collate ascii_bin not null,
  last_month char(7) character set ascii collate ascii_bin not null,
  key quota_rule_site (site_id, first_month),
  key quota_rule_plan (plan_id)
);

create table quota_minimum (
  rule_id bigint not null,
  from_month char(7) character set ascii collate ascii_bin not null,
  minimum int not null,
  plan_version_id bigint not null,
  primary key (rule_id, from_month)
);

-- Code tables are dated rows, not constants.
create table article_kind (
  code varchar(10) character set ascii collate ascii_bin not null,
  valid_from date not null,
  valid_to date null,
  counts boolean not null,
  ord int not null,
  primary key (code, valid_from)
);
insert into article_kind (code, valid_from, valid_to, counts, ord) values
  ('NEWS', '2000-01-01', null, true, 1),
  ('FEATURE', '2000-01-01', null, true, 2),
  ('EXAMPLE', '2000-01-01', null, true, 3),
  ('VOICES', '2000-01-01', null, true, 4),
  ('REPOST', '2000-01-01', null, false, 5),
  ('NOTICE', '2000-01-01', null, false, 6);

-- The kinds a rule counts; none means every kind that counts.
create table quota_rule_kind (
  rule_id bigint not null,
  kind varchar(10) character set ascii collate ascii_bin not null,
  primary key (rule_id, kind)
);
