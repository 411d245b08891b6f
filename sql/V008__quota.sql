-- One standing credit a rule, unit and article; a reversal leaves its trace, a later return is a new row.
-- subject_type is ARTICLE, or EARLIER for a post made before the module.
create table credit (
  id bigint not null auto_increment primary key,
  rule_id bigint not null,
  unit_id bigint not null,
  subject_type varchar(8) character set ascii collate ascii_bin not null,
  subject_id bigint not null,
  month char(7) character set ascii collate ascii_bin not null,
  trace varchar(20) character set ascii collate ascii_bin not null,
  at datetime(6) not null,
  reversed_at datetime(6) null,
  reversal varchar(20) character set ascii collate ascii_bin null,
  standing bigint as (case when reversed_at is null then subject_id end) persistent,
  unique key credit_once (rule_id, unit_id, subject_type, standing),
  key credit_subject (subject_type, subject_id),
  key credit_cell (rule_id, unit_id, month)
);

create table balance (
  rule_id bigint not null,
  unit_id bigint not null,
  month char(7) character set ascii collate ascii_bin not null,
  published int not null,
  primary key (rule_id, unit_id, month),
  key balance_month (month, rule_id, unit_id, published)
);

create table exemption (
  rule_id bigint not null,
  unit_id bigint not null,
  month char(7) character set ascii collate ascii_bin not null,
  basis varchar(500) not null,
  by_account bigint not null,
  at datetime(6) not null,
  primary key (rule_id, unit_id, month)
);

create table explanation (
  rule_id bigint not null,
  unit_id bigint not null,
  month char(7) character set ascii collate ascii_bin not null,
  body varchar(2000) not null,
  by_account bigint not null,
  at datetime(6) not null,
  primary key (rule_id, unit_id, month)
);

-- What the last recount found to differ; shown until a recount finds nothing.
create table recount_difference (
  rule_id bigint not null,
  unit_id bigint not null,
  month char(7) character set ascii collate ascii_bin not null,
  ledger int not null,
  recount int not null,
  found_at datetime(6) not null,
  primary key (rule_id, unit_id, month)
);
