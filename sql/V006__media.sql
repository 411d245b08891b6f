-- What is stored under CCHC_FILES, named by its content.
create table stored_file (
  sha256 char(64) character set ascii collate ascii_bin not null primary key,
  type varchar(120) character set ascii not null,
  size bigint not null,
  width int null,
  height int null,
  created_by bigint null,
  created_at datetime(6) not null
);

-- Everybody who sent these bytes: each may see them before an edition uses them.
create table file_upload (
  sha256 char(64) character set ascii collate ascii_bin not null,
  account_id bigint not null,
  at datetime(6) not null,
  primary key (sha256, account_id),
  key file_upload_account (account_id, at)
);

create table image_variant (
  sha256 char(64) character set ascii collate ascii_bin not null,
  width int not null,
  variant_sha256 char(64) character set ascii collate ascii_bin not null,
  primary key (sha256, width),
  key image_variant_of (variant_sha256)
);

-- Links by (type, id): EDITION, SITE, later DECISION and others. role: LEAD, IMAGE, ATTACHMENT or INLINE.
create table file_link (
  subject_type varchar(15) character set ascii collate ascii_bin not null,
  subject_id bigint not null,
  ord int not null,
  role varchar(10) character set ascii collate ascii_bin not null,
  sha256 char(64) character set ascii collate ascii_bin not null,
  name varchar(255) not null,
  alt varchar(500) not null default '',
  decorative boolean not null default false,
  caption varchar(500) not null default '',
  credit varchar(200) not null default '',
  primary key (subject_type, subject_id, ord),
  key file_link_file (sha256)
);

create table comment (
  id bigint not null auto_increment primary key,
  subject_type varchar(15) character set ascii collate ascii_bin not null,
  subject_id bigint not null,
  by_account bigint not null,
  at datetime(6) not null,
  quote varchar(500) not null default '',
  body varchar(4000) not null,
  resolved_at datetime(6) null,
  key comment_subject (subject_type, subject_id, id)
);
