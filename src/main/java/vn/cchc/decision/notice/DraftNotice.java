package vn.cchc.decision.notice;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.article.ArticleInput;
import vn.cchc.article.ArticleMapper;
import vn.cchc.article.Attached;
import vn.cchc.article.Edition;
import vn.cchc.article.EditionMapper;
import vn.cchc.article.Kind;
import vn.cchc.article.WriteArticle;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.decision.Decision;
import vn.cchc.decision.DecisionAnswers;
import vn.cchc.decision.DecisionDossiers;
import vn.cchc.decision.DecisionMapper;
import vn.cchc.fault.NotAllowed;
import vn.cchc.fault.WrongState;
import vn.cchc.http.Links;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Role;
import vn.cchc.identity.Site;
import vn.cchc.journal.Entry;
import vn.cchc.journal.Journal;
import vn.cchc.media.Attachments;
import vn.cchc.media.FileRole;
import vn.cchc.route.State;

/** "Soạn thông báo": begins the article that announces a decision, and puts its tables anew when the items changed. */
public final class DraftNotice {
  /** A longer notice would be read by nobody; the list of procedures has them all. */
  private static final int MOST_ROWS = 300;

  private final Database database;
  private final Clock clock;
  private final Journal journal;
  private final DecisionDossiers dossiers;
  private final WriteArticle write;
  private final Links links;

  public DraftNotice(Database database, Clock clock, Journal journal, DecisionDossiers dossiers, WriteArticle write, Links links) {
    this.database = database;
    this.clock = clock;
    this.journal = journal;
    this.dossiers = dossiers;
    this.write = write;
    this.links = links;
  }

  /** Answers the article; one that is there already stays. */
  public long draft(Actor actor, long decision) {
    return database.inTransaction(tx -> {
      Decision d = dossiers.lock(tx, actor, decision).decision();
      Long there = d.noticeArticleId();
      if (there != null) {
        return there;
      }
      if (!mayDraft(actor, d)) {
        throw new NotAllowed("fault.not-yours");
      }
      tx.mapper(DecisionMapper.class).raiseVersion(decision);
      return draft(tx, actor, d);
    });
  }

  static boolean mayDraft(Actor actor, Decision d) {
    boolean over = d.state() == State.WITHDRAWN || d.state() == State.DISCARDED;
    boolean writes = actor.has(Role.DESK, d.unitId()) || actor.has(Role.HEAD, d.unitId())
        || actor.has(Role.AUTHOR, d.unitId()) && d.createdBy() == actor.id();
    return !over && writes;
  }

  /** The decision is locked and has no notice yet. */
  long draft(Tx tx, Actor actor, Decision d) {
    Site site = Registry.site(tx, d.siteId());
    NoticeText text = text(tx, d, site);
    Long topic = tx.mapper(NoticeMapper.class).topic(d.siteId(), site.months().dayOf(clock.instant()));
    var files = Attachments.of(tx, Decision.SUBJECT, d.id()).stream().filter(f -> f.role() == FileRole.ATTACHMENT)
        .<@Nullable Attached>map(f -> new Attached(f.sha256(), f.name())).toList();
    long article = write.begin(tx, actor, new ArticleInput(site.slug(), d.unitId(), null, Kind.NOTICE, text.title(), text.summary(),
        text.body(), null, null, topic == null ? List.of() : List.of(topic), null, null, null, null, files, null), null);
    tx.mapper(DecisionMapper.class).notice(d.id(), article);
    journal.append(tx, Entry.of(actor.id(), "decision.notice", d.siteId(), Decision.SUBJECT, d.id()).with("article=" + article));
    return article;
  }

  NoticeText text(Tx tx, Decision d, Site site) {
    var counts = DecisionAnswers.counts(tx, d);
    return new NoticeText(d, site, links, tx.mapper(NoticeMapper.class).lines(d.id(), MOST_ROWS), counts.total() - counts.refused());
  }

  /** "Lập lại bảng": the tables as the items are now, with the words that people wrote around them. */
  public void renew(Actor actor, long decision) {
    var input = database.read(tx -> {
      Decision d = dossiers.open(tx, actor, decision).decision();
      Long article = d.noticeArticleId();
      Edition working = article == null ? null : tx.mapper(EditionMapper.class).working(article).orElse(null);
      if (article == null || working == null) {
        throw new WrongState("notice.not-being-written");
      }
      String body = NoticeTables.renewed(working.body(), text(tx, d, Registry.site(tx, d.siteId())).tables());
      int version = tx.mapper(ArticleMapper.class).byId(article).orElseThrow().version();
      return new Renewal(article, new ArticleInput(null, null, null, null, null, null, body, null, null, null, null, null, null,
          null, null, version));
    });
    write.save(actor, input.article(), input.sent());
  }

  private record Renewal(long article, ArticleInput sent) {}
}
