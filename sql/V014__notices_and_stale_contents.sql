-- A decision has one notice, and the article knows which decision it announces.
alter table decision add unique key decision_notice (notice_article_id);

-- Which procedures an edition names or links to; made from the texts alone, so it can be made anew at any time.
create table procedure_mention (
  edition_id bigint not null,
  article_id bigint not null,
  site_id bigint not null,
  code varchar(30) character set ascii collate ascii_bin not null,
  primary key (edition_id, site_id, code),
  key mention_code (site_id, code, edition_id)
);

-- An edition names a procedure that a later turn amended or ended. It is open while that turn holds, the edition is live or
-- worked on, and nobody has dealt with it: UPDATED by a newer edition, or KEPT by a person with a reason.
create table stale_mention (
  id bigint not null auto_increment primary key,
  site_id bigint not null,
  article_id bigint not null,
  edition_id bigint not null,
  procedure_id bigint not null,
  version_id bigint not null,
  since datetime(6) not null,
  dealt_at datetime(6) null,
  dealt_how varchar(10) character set ascii collate ascii_bin null,
  dealt_by bigint null,
  reason varchar(2000) not null default '',
  unique key stale_once (edition_id, version_id),
  key stale_open (dealt_at, site_id, id),
  key stale_article (article_id, dealt_at),
  key stale_version (version_id)
);
