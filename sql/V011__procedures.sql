-- The published decision ("quyết định công bố") and everything that moves it along its route.
create table decision (
  id bigint not null auto_increment primary key,
  site_id bigint not null,
  unit_id bigint not null,
  number varchar(120) not null,
  number_key varchar(120) not null,
  issued_on date not null,
  issuer varchar(300) not null,
  by_ministry boolean not null default false,
  signer varchar(200) not null,
  summary varchar(2000) not null,
  effective_on date not null,
  -- "cùng ngày với": the effective date is that of this legal basis and moves with it
  follows_basis bigint null,
  -- the decision that this one corrects ("đính chính")
  corrects_id bigint null,
  received_on date null,
  clock_rule varchar(20) character set ascii collate ascii_bin not null default 'USUAL',
  notice_article_id bigint null,
  state varchar(15) character set ascii collate ascii_bin not null,
  version int not null default 0,
  round int not null default 0,
  step int not null default 0,
  step_since datetime(6) null,
  resume_step int not null default 1,
  content_hash binary(32) null,
  submitted_by bigint null,
  submitted_at datetime(6) null,
  approved_at datetime(6) null,
  proposed_publish_at datetime(6) null,
  publish_at datetime(6) null,
  published_at datetime(6) null,
  ended_at datetime(6) null,
  reason varchar(2000) not null default '',
  retry_at datetime(6) null,
  tries int not null default 0,
  failure varchar(200) not null default '',
  created_by bigint not null,
  created_at datetime(6) not null,
  updated_by bigint not null,
  updated_at datetime(6) not null,
  -- the mark of the form that began it: a second click finds it
  once varchar(40) character set ascii collate ascii_bin null,
  unique key decision_once (created_by, once),
  key decision_due (state, publish_at, id),
  key decision_retry (state, retry_at, id),
  key decision_site_state (site_id, state, updated_at),
  key decision_site_issued (site_id, issued_on, id),
  key decision_number (site_id, number_key),
  key decision_corrects (corrects_id)
);

create table decision_hand (
  decision_id bigint not null,
  account_id bigint not null,
  part varchar(10) character set ascii collate ascii_bin not null,
  at datetime(6) not null,
  primary key (decision_id, account_id, part),
  key decision_hand_account (account_id, decision_id)
);

-- The legal texts behind a decision; effective_on is where "cùng ngày với" looks and where the first clock counts from.
create table decision_basis (
  id bigint not null auto_increment primary key,
  decision_id bigint not null,
  ord int not null,
  citation varchar(1000) not null,
  effective_on date null,
  key decision_basis_of (decision_id, ord)
);

-- What a code names on one site; everything that changes stands in its versions.
create table procedure_entry (
  id bigint not null auto_increment primary key,
  site_id bigint not null,
  code varchar(30) character set ascii collate ascii_bin not null,
  national_code char(8) character set ascii collate ascii_bin not null,
  created_at datetime(6) not null,
  unique key procedure_code (site_id, code),
  key procedure_national (site_id, national_code)
);

-- One turn in the life of a procedure: an item of a decision. NEW and AMENDED bring a text, the others end one.
-- effective_from is set when the decision is posted; ends_on is the first day on which the turn is over.
create table procedure_version (
  id bigint not null auto_increment primary key,
  site_id bigint not null,
  procedure_id bigint not null,
  decision_id bigint not null,
  ord int not null,
  change_kind varchar(10) character set ascii collate ascii_bin not null,
  replaced_by bigint null,
  accepted boolean null,
  changed_parts varchar(300) character set ascii not null default '',
  state varchar(10) character set ascii collate ascii_bin not null,
  posted_no bigint not null default 0,
  effective_from date null,
  ends_on date null,
  name text not null,
  field varchar(300) not null,
  field_slug varchar(140) character set ascii collate ascii_bin not null,
  levels varchar(100) character set ascii not null default '',
  audiences varchar(200) character set ascii not null default '',
  internal boolean not null default false,
  online_level varchar(12) character set ascii collate ascii_bin null,
  online_only boolean not null default false,
  online_only_from date null,
  online_only_to date null,
  service_url varchar(1000) not null default '',
  portal_url varchar(1000) not null default '',
  updating boolean not null default false,
  complete boolean not null default false,
  filings mediumtext not null,
  search_key varchar(700) not null,
  updated_at datetime(6) not null,
  -- a procedure has one turn that holds now
  current_of bigint as (case when state = 'CURRENT' then procedure_id end) persistent,
  unique key version_current (current_of),
  unique key version_item (decision_id, procedure_id),
  key version_procedure (procedure_id, state, effective_from),
  key version_upcoming (site_id, state, effective_from, procedure_id),
  key version_field (site_id, state, field_slug, procedure_id),
  key version_ord (decision_id, ord),
  key version_day (state, effective_from, site_id),
  key version_posted (site_id, posted_no),
  key version_begun (site_id, effective_from),
  key version_replaced (replaced_by)
);

-- original keeps what a file said before residue was cleaned away.
create table procedure_part (
  version_id bigint not null,
  part varchar(20) character set ascii collate ascii_bin not null,
  body mediumtext not null,
  original mediumtext null,
  primary key (version_id, part)
);
