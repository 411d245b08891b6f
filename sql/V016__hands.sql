-- Everybody who wrote, edited or submitted what goes along a route, for every subject: none of them gives its last
-- signature. One table, so that plan versions, proposals and reports bring none of their own.
create table hand (
  subject_type varchar(15) character set ascii collate ascii_bin not null,
  subject_id bigint not null,
  account_id bigint not null,
  part varchar(10) character set ascii collate ascii_bin not null,
  at datetime(6) not null,
  primary key (subject_type, subject_id, account_id, part),
  key hand_account (account_id, subject_type, subject_id)
);

insert into hand (subject_type, subject_id, account_id, part, at)
  select 'EDITION', edition_id, account_id, part, at from edition_hand;
insert into hand (subject_type, subject_id, account_id, part, at)
  select 'DECISION', decision_id, account_id, part, at from decision_hand;

drop table edition_hand;
drop table decision_hand;
