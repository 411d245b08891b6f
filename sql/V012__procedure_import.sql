-- A list that was read into a decision: what it was, how far it got, and what was wrong with which row.
create table procedure_import (
  id bigint not null auto_increment primary key,
  decision_id bigint not null,
  name varchar(200) not null,
  sha256 binary(32) not null,
  size bigint not null,
  created_by bigint not null,
  started_at datetime(6) not null,
  touched_at datetime(6) not null,
  state varchar(8) character set ascii collate ascii_bin not null,
  total int not null,
  done int not null default 0,
  staged int not null default 0,
  unchanged int not null default 0,
  faults int not null default 0,
  failure varchar(80) character set ascii collate ascii_bin not null default '',
  key procedure_import_of (decision_id, id)
);

create table procedure_import_fault (
  import_id bigint not null,
  ord int not null,
  row_no int not null,
  code varchar(60) not null,
  reason varchar(80) character set ascii collate ascii_bin not null,
  args varchar(300) not null,
  primary key (import_id, ord)
);

-- What the file said of a staged row wherever something else is kept: a JSON object by the headings of the file.
create table procedure_import_row (
  import_id bigint not null,
  row_no int not null,
  version_id bigint not null,
  original mediumtext not null,
  primary key (import_id, row_no),
  key procedure_import_row_of (version_id, import_id)
);
