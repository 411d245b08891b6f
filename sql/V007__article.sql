create table article (
  id bigint not null auto_increment primary key,
  site_id bigint not null,
  unit_id bigint not null,
  slug varchar(140) character set ascii collate ascii_bin not null,
  version int not null default 0,
  angle varchar(200) not null default '',
  pinned boolean not null default false,
  origin_article_id bigint null,
  credit_unit_id bigint null,
  created_by bigint not null,
  created_at datetime(6) not null,
  -- sent with the form, so that a second click begins no second article
  once varchar(40) character set ascii collate ascii_bin null,
  unique key article_once (created_by, once),
  key article_site (site_id, id),
  key article_pinned (site_id, pinned),
  key article_unit (unit_id, id)
);

create table article_former_slug (
  article_id bigint not null,
  slug varchar(140) character set ascii collate ascii_bin not null,
  until_at datetime(6) not null,
  primary key (article_id, slug)
);

create table edition (
  id bigint not null auto_increment primary key,
  article_id bigint not null,
  site_id bigint not null,
  unit_id bigint not null,
  no int not null,
  state varchar(15) character set ascii collate ascii_bin not null,
  kind varchar(10) character set ascii collate ascii_bin not null,
  title varchar(300) not null,
  summary varchar(1000) not null,
  body mediumtext not null,
  byline varchar(200) not null,
  source_name varchar(200) not null,
  source_url varchar(1000) not null,
  source_date date null,
  language varchar(5) character set ascii not null default 'vi',
  ai_assisted boolean not null default false,
  search_key varchar(700) not null,
  round int not null default 0,
  step int not null default 0,
  step_since datetime(6) null,
  resume_step int not null default 1,
  short_route boolean not null default false,
  content_hash binary(32) null,
  submitted_by bigint null,
  submitted_at datetime(6) null,
  approved_at datetime(6) null,
  proposed_publish_at datetime(6) null,
  publish_at datetime(6) null,
  published_at datetime(6) null,
  ended_at datetime(6) null,
  expires_at datetime(6) null,
  withdraw_as varchar(10) character set ascii collate ascii_bin null,
  redirect_to bigint null,
  reason varchar(2000) not null default '',
  retry_at datetime(6) null,
  tries int not null default 0,
  failure varchar(200) not null default '',
  urgent_by bigint null,
  urgent_at datetime(6) null,
  urgent_confirmed_by bigint null,
  urgent_confirmed_at datetime(6) null,
  created_by bigint not null,
  created_at datetime(6) not null,
  updated_by bigint not null,
  updated_at datetime(6) not null,
  -- at most one live and one working edition per article
  live_of bigint as (case when state = 'PUBLISHED' then article_id end) persistent,
  working_of bigint as (case when state in ('DRAFT','IN_REVIEW','RETURNED','APPROVED','SCHEDULED','PUBLISH_FAILED') then article_id end) persistent,
  unique key edition_no (article_id, no),
  unique key edition_live (live_of),
  unique key edition_working (working_of),
  key edition_due (state, publish_at, id),
  key edition_retry (state, retry_at, id),
  key edition_expiry (state, expires_at, id),
  key edition_site_state (site_id, state, updated_at),
  key edition_unit_state (unit_id, state, updated_at),
  key edition_public (site_id, state, published_at, id)
);

-- Everybody who wrote, edited or submitted an edition: none of them gives its last approval.
create table edition_hand (
  edition_id bigint not null,
  account_id bigint not null,
  part varchar(10) character set ascii collate ascii_bin not null,
  at datetime(6) not null,
  primary key (edition_id, account_id, part),
  key edition_hand_account (account_id, edition_id)
);

create table article_author (
  article_id bigint not null,
  account_id bigint not null,
  primary key (article_id, account_id),
  key article_author_account (account_id)
);

create table article_unit (
  article_id bigint not null,
  unit_id bigint not null,
  agreed_by bigint null,
  agreed_at datetime(6) null,
  primary key (article_id, unit_id),
  key article_unit_unit (unit_id)
);

create table article_topic (
  article_id bigint not null,
  topic_id bigint not null,
  primary key (article_id, topic_id),
  key article_topic_topic (topic_id, article_id)
);

create table article_audience (
  article_id bigint not null,
  audience varchar(60) not null,
  primary key (article_id, audience)
);

-- The text as each round of approval got it: what a later one is compared with.
create table submitted_text (
  edition_id bigint not null,
  round int not null,
  title varchar(300) not null,
  summary varchar(1000) not null,
  body mediumtext not null,
  at datetime(6) not null,
  primary key (edition_id, round)
);

-- What a writer has typed since the last save (edition 0: an article not begun yet); overwritten, not journalled.
create table autosave (
  edition_id bigint not null,
  account_id bigint not null,
  content mediumtext not null,
  base_version int not null,
  at datetime(6) not null,
  primary key (edition_id, account_id)
);

create table presence (
  edition_id bigint not null,
  account_id bigint not null,
  at datetime(6) not null,
  primary key (edition_id, account_id)
);

create table place (
  id bigint not null auto_increment primary key,
  site_id bigint not null,
  kind varchar(10) character set ascii collate ascii_bin not null,
  name varchar(200) not null,
  unique key place_name (site_id, kind, name)
);

-- Where an article has been seen, and since when; ended_at null is live.
create table publication (
  article_id bigint not null,
  place_id bigint not null,
  first_at datetime(6) not null,
  ended_at datetime(6) null,
  url varchar(1000) not null default '',
  by_account bigint null,
  primary key (article_id, place_id),
  key publication_place (place_id, first_at)
);

-- "Tin đã đăng trước": posts made before the module, or elsewhere by permission.
create table earlier_post (
  id bigint not null auto_increment primary key,
  site_id bigint not null,
  unit_id bigint not null,
  title varchar(300) not null,
  url varchar(1000) not null,
  posted_on date not null,
  topic_id bigint null,
  kind varchar(10) character set ascii collate ascii_bin not null,
  vouched_by bigint not null,
  at datetime(6) not null,
  removed_at datetime(6) null,
  key earlier_post_unit (unit_id, posted_on),
  key earlier_post_site (site_id, posted_on)
);
