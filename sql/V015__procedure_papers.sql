-- What is kept beside a procedure and comes with no decision: results of handling by month, and the internal process.
-- The files hang on it by file links of type PROCEDURE_P; one that is taken down stays with its day.
create table procedure_paper (
  id bigint not null auto_increment primary key,
  procedure_id bigint not null,
  kind varchar(10) character set ascii collate ascii_bin not null,
  month char(7) character set ascii collate ascii_bin null,
  note varchar(500) not null default '',
  added_by bigint not null,
  added_at datetime(6) not null,
  removed_at datetime(6) null,
  key procedure_paper_of (procedure_id, removed_at, kind, month)
);
