-- Where an agency shows its procedures, and what has to be hung and taken down there.
-- preset marks the usual places with which a site begins, so that they are laid down once.
create table disclosure_place (
  id bigint not null auto_increment primary key,
  site_id bigint not null,
  kind varchar(20) character set ascii collate ascii_bin not null,
  medium varchar(10) character set ascii collate ascii_bin not null,
  name varchar(200) not null,
  -- the unit that sees to it; null is the office of the site
  unit_id bigint null,
  preset varchar(20) character set ascii collate ascii_bin null,
  valid_from date not null,
  -- the last day
  valid_to date null,
  created_at datetime(6) not null,
  unique key place_preset (site_id, preset)
);

-- One version at one place: to be hung, and once it no longer holds to be taken down. decision_id is the decision that
-- asks for it; proof_of names the posting on which the proof's file hangs, as one photo may prove many.
create table posting (
  id bigint not null auto_increment primary key,
  site_id bigint not null,
  version_id bigint not null,
  procedure_id bigint not null,
  decision_id bigint not null,
  place_id bigint not null,
  field_slug varchar(140) character set ascii collate ascii_bin not null,
  task varchar(10) character set ascii collate ascii_bin not null,
  -- null while the holidays of its year are not loaded
  due_on date null,
  state varchar(10) character set ascii collate ascii_bin not null,
  done_on date null,
  done_by bigint null,
  done_at datetime(6) null,
  proof_link varchar(1000) not null default '',
  proof_of bigint null,
  note varchar(1000) not null default '',
  opened_at datetime(6) not null,
  changed_at datetime(6) not null,
  unique key posting_once (version_id, place_id, task),
  key posting_site (site_id, state, due_on, id),
  key posting_place (place_id, state, due_on, id),
  key posting_decision (decision_id, state),
  key posting_procedure (procedure_id),
  key posting_proof (proof_of)
);

-- Time limits of the law, each row while it holds. BEFORE counts back from the day on which the newest legal basis takes
-- effect, AFTER counts on from it (ISSUE) or from the decision (PUBLIC), ON is that day itself.
create table clock_term (
  id bigint not null auto_increment primary key,
  code varchar(20) character set ascii collate ascii_bin not null,
  authority varchar(10) character set ascii collate ascii_bin not null,
  days int not null,
  direction varchar(6) character set ascii collate ascii_bin not null,
  valid_from date not null,
  valid_to date null,
  basis varchar(500) not null,
  unique key clock_term_once (code, authority, valid_from)
);

insert into clock_term (code, authority, days, direction, valid_from, basis) values
  ('ISSUE_USUAL', 'MINISTRY', 20, 'BEFORE', '2010-10-14', 'NĐ 63/2010/NĐ-CP; công thức chỉ số 1.1, QĐ 766/QĐ-TTg'),
  ('ISSUE_USUAL', 'PROVINCE', 5, 'BEFORE', '2010-10-14', 'NĐ 63/2010/NĐ-CP; công thức chỉ số 1.1, QĐ 766/QĐ-TTg'),
  ('ISSUE_SHORT_3', 'MINISTRY', 3, 'AFTER', '2010-10-14', 'Văn bản có hiệu lực ngay khi thông qua hoặc ký: 03 ngày làm việc (cần đối chiếu văn bản gốc)'),
  ('ISSUE_SHORT_3', 'PROVINCE', 3, 'AFTER', '2010-10-14', 'Văn bản có hiệu lực ngay khi thông qua hoặc ký: 03 ngày làm việc (cần đối chiếu văn bản gốc)'),
  ('ISSUE_SHORT_2', 'MINISTRY', 2, 'AFTER', '2010-10-14', 'Văn bản có hiệu lực ngay khi thông qua hoặc ký: 02 ngày làm việc (cần đối chiếu văn bản gốc)'),
  ('ISSUE_SHORT_2', 'PROVINCE', 2, 'AFTER', '2010-10-14', 'Văn bản có hiệu lực ngay khi thông qua hoặc ký: 02 ngày làm việc (cần đối chiếu văn bản gốc)'),
  ('PUBLIC', 'MINISTRY', 10, 'AFTER', '2010-10-14', 'NĐ 63/2010/NĐ-CP; công thức chỉ số 1.2, QĐ 766/QĐ-TTg'),
  ('PUBLIC', 'PROVINCE', 5, 'AFTER', '2010-10-14', 'NĐ 63/2010/NĐ-CP; công thức chỉ số 1.2, QĐ 766/QĐ-TTg'),
  ('HANG', 'MINISTRY', 0, 'ON', '2010-10-14', 'TT 02/2017/TT-VPCP: niêm yết vào ngày quyết định có hiệu lực'),
  ('HANG', 'PROVINCE', 0, 'ON', '2010-10-14', 'TT 02/2017/TT-VPCP: niêm yết vào ngày quyết định có hiệu lực');

-- Cut-offs of the periods by which agencies are scored: days as month × 100 + day; a start above the end lies in the year before.
create table clock_period (
  id bigint not null auto_increment primary key,
  cut varchar(10) character set ascii collate ascii_bin not null,
  code varchar(5) character set ascii collate ascii_bin not null,
  ord int not null,
  starts int not null,
  ends int not null,
  basis varchar(300) not null,
  unique key clock_period_once (cut, code)
);

insert into clock_period (cut, code, ord, starts, ends, basis) values
  ('REPORT', 'Q1', 1, 1215, 314, 'CV 581/BNV-CCHC'),
  ('REPORT', 'Q2', 2, 315, 614, 'Theo ngày chốt của CV 581/BNV-CCHC'),
  ('REPORT', 'H1', 3, 1215, 614, 'CV 581/BNV-CCHC'),
  ('REPORT', 'Q3', 4, 615, 914, 'CV 581/BNV-CCHC'),
  ('REPORT', 'Q4', 5, 915, 1214, 'Theo ngày chốt của CV 581/BNV-CCHC'),
  ('REPORT', 'H2', 6, 615, 1214, 'Theo ngày chốt của CV 581/BNV-CCHC'),
  ('REPORT', 'Y', 7, 1215, 1214, 'CV 581/BNV-CCHC'),
  ('CALENDAR', 'Q1', 1, 101, 331, 'Theo tháng dương lịch'),
  ('CALENDAR', 'Q2', 2, 401, 630, 'Theo tháng dương lịch'),
  ('CALENDAR', 'H1', 3, 101, 630, 'Theo tháng dương lịch'),
  ('CALENDAR', 'Q3', 4, 701, 930, 'Theo tháng dương lịch'),
  ('CALENDAR', 'Q4', 5, 1001, 1231, 'Theo tháng dương lịch'),
  ('CALENDAR', 'H2', 6, 701, 1231, 'Theo tháng dương lịch'),
  ('CALENDAR', 'Y', 7, 101, 1231, 'Theo tháng dương lịch');
