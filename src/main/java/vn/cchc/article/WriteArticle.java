package vn.cchc.article;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.fault.Malformed;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.fault.Stale;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Site;
import vn.cchc.journal.Entry;
import vn.cchc.journal.Journal;
import vn.cchc.media.Attachments;
import vn.cchc.media.FileLink;
import vn.cchc.quota.Ledger;
import vn.cchc.route.Action;
import vn.cchc.route.Hands;
import vn.cchc.text.SearchKey;
import vn.cchc.text.Slug;

/** Begins an article, saves its working edition, and opens the next one ("Sửa bài"). */
public final class WriteArticle {
  private final Database database;
  private final Clock clock;
  private final Journal journal;
  private final ArticleDossiers dossiers;
  private final ArticleAnswers answers;
  private final Ledger ledger;

  public WriteArticle(Database database, Clock clock, Journal journal, ArticleDossiers dossiers, ArticleAnswers answers,
      Ledger ledger) {
    this.database = database;
    this.clock = clock;
    this.journal = journal;
    this.dossiers = dossiers;
    this.answers = answers;
    this.ledger = ledger;
  }

  public ArticleAnswer begin(Actor actor, ArticleInput sent) {
    return begin(actor, sent, null);
  }

  /** A form that comes a second time answers what the first one began. */
  public ArticleAnswer begin(Actor actor, ArticleInput sent, @Nullable SaveOptions filing) {
    if (sent.version() != null) {
      throw new Malformed("fault.unknown-field", "version");
    }
    Problems.refuseAny(missing(sent));
    return database.inTransaction(tx -> {
      Long begun = filing == null ? null : tx.mapper(ArticleMapper.class).begunOnce(actor.id(), filing.once());
      return answers.of(tx, dossiers.open(tx, actor, begun == null ? begin(tx, actor, sent, filing) : begun));
    });
  }

  /** In the transaction of what the article belongs to; answers its id. */
  public long begin(Tx tx, Actor actor, ArticleInput sent, @Nullable SaveOptions filing) {
    Site site = Registry.site(tx, String.valueOf(sent.site()));
    Instant now = now();
    long unit = sent.unit() == null ? -1 : sent.unit();
    var check = new DraftCheck(tx, site, actor.units(), site.months().dayOf(now));
    var draft = check.draft(sent, Content.empty(Kind.NEWS), unit, Labels.none());
    actor.demandWritingFor(draft.unit());
    return insert(tx, actor, site, draft, sent.files(), filing, now);
  }

  private static List<Problem> missing(ArticleInput sent) {
    var found = new java.util.ArrayList<Problem>();
    if (sent.site() == null) {
      found.add(new Problem("site", "article.field-needed"));
    }
    if (sent.unit() == null) {
      found.add(new Problem("unit", "article.field-needed"));
    }
    if (sent.title() == null || sent.title().isBlank()) {
      found.add(new Problem("title", "article.field-needed"));
    }
    return found;
  }

  private long insert(Tx tx, Actor actor, Site site, Draft draft, @Nullable List<FileLink> files, @Nullable SaveOptions filing, Instant now) {
    var articles = tx.mapper(ArticleMapper.class);
    long id = articles.insert(site.id(), draft.unit(), Slug.of(draft.content().title()), draft.labels().angleOrEmpty(),
        actor.id(), now, filing == null ? null : filing.once());
    articles.addAuthor(id, actor.id());
    draft.labels().store(tx, id);
    var article = articles.byId(id).orElseThrow();
    long edition = addEdition(tx, article, 1, draft.content(), actor.id(), now);
    Attachments.keep(tx, ArticleDossier.SUBJECT, edition, draft.content().body(), files);
    file(tx, actor, edition, Autosave.NOT_BEGUN, filing);
    journal.append(tx, Entry.of(actor.id(), "article.begin", site.id(), "ARTICLE", id));
    return id;
  }

  public ArticleAnswer save(Actor actor, long id, ArticleInput sent) {
    return save(actor, id, sent, null);
  }

  /** With a filing the proposed time is saved too, and what was kept of the unsaved text is dropped. */
  public ArticleAnswer save(Actor actor, long id, ArticleInput sent, @Nullable SaveOptions filing) {
    if (sent.version() == null) {
      throw new Malformed("fault.version-needed");
    }
    return database.inTransaction(tx -> {
      ArticleDossier d = dossiers.lock(tx, actor, id);
      refuseOtherSite(sent, d);
      Edition edition = d.demand(Action.SAVE);
      if (sent.version() != d.article().version()) {
        throw new Stale(answers.of(tx, d), sent);
      }
      Instant now = now();
      var before = Labels.of(tx, d.article());
      var draft = new DraftCheck(tx, d.site(), actor.units(), d.site().months().dayOf(now))
          .draft(sent, edition.content(), d.article().unitId(), before);
      if (draft.unit() != d.article().unitId()) {
        actor.demandWritingFor(draft.unit());
      }
      store(tx, actor, d, edition, draft, now);
      Attachments.keep(tx, ArticleDossier.SUBJECT, edition.id(), draft.content().body(), sent.files());
      file(tx, actor, edition.id(), edition.id(), filing);
      return answers.of(tx, dossiers.open(tx, actor, id));
    });
  }

  private void store(Tx tx, Actor actor, ArticleDossier d, Edition edition, Draft draft, Instant now) {
    long id = d.article().id();
    var articles = tx.mapper(ArticleMapper.class);
    var editions = tx.mapper(EditionMapper.class);
    editions.saveContent(edition.id(), draft.unit(), draft.content(), searchKey(draft.content()), actor.id(), now);
    Hands.wrote(tx, ArticleDossier.SUBJECT, edition.id(), actor.id(), now);
    articles.updateUnitAndAngle(id, draft.unit(), draft.labels().angleOrEmpty());
    articles.raiseVersion(List.of(id));
    if (d.live() == null && !d.article().slug().equals(Slug.of(draft.content().title()))) {
      articles.moveSlug(id, Slug.of(draft.content().title()));
    }
    draft.labels().store(tx, id);
    if (edition.no() > 1) {
      // topics and units belong to the article, of which visitors have read an edition already
      ledger.settle(tx, List.of(id));
    }
    journal.append(tx, Entry.of(actor.id(), "article.save", d.site().id(), ArticleDossier.SUBJECT, edition.id())
        .with("article=" + id));
  }

  /** The next edition begins as a copy of the newest that visitors have read. */
  public ArticleAnswer openEdition(Actor actor, long id, @Nullable Integer version) {
    return database.inTransaction(tx -> {
      ArticleDossier d = dossiers.lock(tx, actor, id);
      Edition from = d.demand(Action.EDIT);
      if (version != null && version != d.article().version()) {
        throw new Stale(answers.of(tx, d), version);
      }
      Instant now = now();
      int no = tx.mapper(EditionMapper.class).lastNo(id) + 1;
      long edition = addEdition(tx, d.article(), no, from.content(), actor.id(), now);
      Attachments.copy(tx, ArticleDossier.SUBJECT, from.id(), edition);
      tx.mapper(ArticleMapper.class).raiseVersion(List.of(id));
      journal.append(tx, Entry.of(actor.id(), "article.edit", d.site().id(), ArticleDossier.SUBJECT, edition)
          .with("article=" + id));
      return answers.of(tx, dossiers.open(tx, actor, id));
    });
  }

  private static long addEdition(Tx tx, Article article, int no, Content content, long by, Instant now) {
    long id = tx.mapper(EditionMapper.class).insert(article, no, content, searchKey(content), by, now);
    Hands.wrote(tx, ArticleDossier.SUBJECT, id, by, now);
    return id;
  }

  private static void file(Tx tx, Actor actor, long edition, long kept, @Nullable SaveOptions filing) {
    if (filing != null) {
      tx.mapper(EditionMapper.class).propose(edition, filing.proposedPublishAt());
      tx.mapper(AutosaveMapper.class).drop(kept, actor.id());
    }
  }

  private static void refuseOtherSite(ArticleInput sent, ArticleDossier d) {
    if (sent.site() != null && !sent.site().equals(d.site().slug())) {
      throw new Problems(List.of(new Problem("site", "article.site-stays")));
    }
  }

  private static String searchKey(Content c) {
    return SearchKey.of(c.title() + " " + c.summary(), 700);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
