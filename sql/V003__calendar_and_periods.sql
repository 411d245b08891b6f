create table holiday (
  day date not null primary key,
  kind varchar(7) character set ascii collate ascii_bin not null,
  basis varchar(300) not null
);

-- Periodic work done once, whichever node wakes first.
create table period_run (
  job varchar(60) character set ascii collate ascii_bin not null,
  period varchar(30) character set ascii collate ascii_bin not null,
  done_at datetime(6) not null,
  primary key (job, period)
);

-- Small facts of the whole installation: the id of the shared files folder, the demo clock's offset.
create table installation (
  name varchar(60) character set ascii collate ascii_bin not null primary key,
  value varchar(500) not null
);
