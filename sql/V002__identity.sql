create table unit (
  id bigint not null auto_increment primary key,
  parent_id bigint null,
  kind varchar(12) character set ascii collate ascii_bin not null,
  name varchar(300) not null,
  short_name varchar(120) not null,
  valid_from date not null,
  valid_to date null,
  version int not null default 0,
  key unit_parent (parent_id),
  constraint unit_parent_fk foreign key (parent_id) references unit (id)
);

-- What a unit was called before a rename, until and including that day.
create table unit_former_name (
  id bigint not null auto_increment primary key,
  unit_id bigint not null,
  name varchar(300) not null,
  short_name varchar(120) not null,
  until_day date not null,
  key unit_former_name_unit (unit_id, until_day),
  constraint unit_former_name_fk foreign key (unit_id) references unit (id)
);

-- Which units a GROUP stands for: quotas fan out over it.
create table unit_member (
  group_id bigint not null,
  unit_id bigint not null,
  valid_from date not null,
  valid_to date null,
  primary key (group_id, unit_id, valid_from),
  key unit_member_unit (unit_id),
  constraint unit_member_group_fk foreign key (group_id) references unit (id),
  constraint unit_member_unit_fk foreign key (unit_id) references unit (id)
);

create table site (
  id bigint not null auto_increment primary key,
  slug varchar(60) character set ascii collate ascii_bin not null,
  name varchar(300) not null,
  owner_unit_id bigint not null,
  zone varchar(60) character set ascii not null,
  languages varchar(60) character set ascii not null,
  primary_colour char(7) character set ascii not null,
  accent_colour char(7) character set ascii not null,
  logo_sha char(64) character set ascii collate ascii_bin null,
  footer_agency varchar(300) not null,
  footer_responsible varchar(300) not null,
  footer_address varchar(300) not null,
  footer_phone varchar(60) not null,
  footer_email varchar(120) not null,
  footer_hours varchar(300) not null,
  show_shortfall boolean not null default false,
  version int not null default 0,
  unique key site_slug (slug),
  key site_owner (owner_unit_id),
  constraint site_owner_fk foreign key (owner_unit_id) references unit (id)
);

create table account (
  id bigint not null auto_increment primary key,
  username varchar(80) not null collate utf8mb4_bin,
  full_name varchar(200) not null,
  title varchar(200) not null,
  -- folded name, user name and title: what the desk's search compares with
  search_key varchar(700) not null,
  email varchar(200) null,
  password_hash varchar(300) character set ascii collate ascii_bin null,
  external_id varchar(200) null collate utf8mb4_bin,
  language varchar(5) character set ascii not null default 'vi',
  disabled_at datetime(6) null,
  created_at datetime(6) not null,
  version int not null default 0,
  unique key account_username (username),
  unique key account_external (external_id)
);

create table role_grant (
  id bigint not null auto_increment primary key,
  account_id bigint not null,
  role varchar(10) character set ascii collate ascii_bin not null,
  unit_id bigint not null,
  unique key role_grant_once (account_id, role, unit_id),
  key role_grant_unit (unit_id, role),
  constraint role_grant_account_fk foreign key (account_id) references account (id),
  constraint role_grant_unit_fk foreign key (unit_id) references unit (id)
);

create table absence (
  id bigint not null auto_increment primary key,
  account_id bigint not null,
  stand_in_id bigint not null,
  from_day date not null,
  to_day date not null,
  basis varchar(300) not null,
  named_by bigint not null,
  ended_at datetime(6) null,
  key absence_account (account_id, from_day),
  key absence_stand_in (stand_in_id, from_day)
);

-- The cookie's value is never stored: token_hash is its SHA-256.
create table session (
  token_hash binary(32) not null primary key,
  account_id bigint not null,
  csrf char(43) character set ascii collate ascii_bin not null,
  created_at datetime(6) not null,
  last_seen_at datetime(6) not null,
  expires_at datetime(6) not null,
  device varchar(200) not null,
  key session_account (account_id),
  key session_expiry (expires_at)
);

-- Failures only: an account answers 429 from its 10th within 15 minutes, an address from its 100th.
create table login_failure (
  id bigint not null auto_increment primary key,
  subject_hash binary(32) not null,
  at datetime(6) not null,
  key login_failure_subject (subject_hash, at),
  key login_failure_at (at)
);

-- One-time links that the office (or the first start) hands over.
create table one_time_link (
  token_hash binary(32) not null primary key,
  account_id bigint not null,
  issued_by bigint null,
  expires_at datetime(6) not null,
  used_at datetime(6) null,
  key one_time_link_account (account_id)
);
