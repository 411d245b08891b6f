package vn.cchc.app;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import vn.cchc.article.ArticleAnswers;
import vn.cchc.article.ArticleDossiers;
import vn.cchc.article.Newsdesk;
import vn.cchc.article.WriteArticle;
import vn.cchc.decision.Consequence;
import vn.cchc.decision.DecisionDossiers;
import vn.cchc.decision.notice.DraftNotice;
import vn.cchc.decision.notice.NoticeGoesAlong;
import vn.cchc.identity.Passwords;
import vn.cchc.identity.Site;
import vn.cchc.journal.Journal;
import vn.cchc.posting.OpenPostings;
import vn.cchc.quota.Ledger;
import vn.cchc.route.Route;
import vn.cchc.stale.MarkStale;

/** Fills an empty installation with five agencies, their real plans and some months of work, once. */
final class Demo {
  static final String PASSWORD = "cchc-demo";
  private static final String JOB = "demo";

  private final Common c;
  private final Instant now;
  private final StoryClock clock;
  private final Journal journal;
  private final DemoAgency agencies;

  Demo(Common c) {
    this.c = c;
    now = c.clock().instant();
    clock = new StoryClock(now.minus(Duration.ofDays(120)));
    journal = new Journal(clock, c.feed());
    agencies = new DemoAgency(c.database(), journal, clock);
  }

  /** Done once; a start that was interrupted resumes where it stopped, because each step finds what already exists. */
  void load() {
    c.periods().runEnded(JOB, List.of("loaded"), (tx, loaded) -> fill());
  }

  private void fill() {
    String hash = Passwords.hash(PASSWORD);
    var route = new Route();
    var dossiers = new ArticleDossiers(route);
    var answers = new ArticleAnswers(route, c.links());
    var ledger = new Ledger(clock);
    var newsdesk = new Newsdesk(c.database(), clock, journal, route, ledger, dossiers, answers, due -> { });
    var write = new WriteArticle(c.database(), clock, journal, dossiers, answers, ledger);
    var story = new DemoStory();
    var articles = new DemoArticles(story, write, newsdesk.actions(), clock, now);
    var plans = new DemoPlan(c.database(), journal, clock, ledger);
    var procedures = new DemoProcedures(c, clock, journal, now, beside(write, dossiers, newsdesk));
    var decisions = DemoDecision.bySite();
    for (String slug : DemoFile.SLUGS) {
      DemoFile file = DemoFile.read(slug);
      boolean known = c.registry().sites().stream().anyMatch(s -> s.slug().equals(slug));
      if (!known) {
        agencies.open(file, hash);
      }
      DemoArticles.Cast cast = cast(file, c.registry().site(slug));
      plans.load(file, cast.site(), cast.office(), cast.units(), cast.site().months().dayOf(now).getYear());
      List<String> there = c.database().read(tx -> tx.mapper(DemoMapper.class).titles(cast.site().id()));
      articles.add(cast, file, there);
      procedures.add(story, cast, decisions.getOrDefault(slug, List.of()));
    }
    agencies.administrator(hash);
    story.tell();
  }

  /** What goes along with decisions, at the time of the story. */
  private List<Consequence> beside(WriteArticle write, ArticleDossiers dossiers, Newsdesk newsdesk) {
    var draft = new DraftNotice(c.database(), clock, journal, new DecisionDossiers(new Route()), write, c.links());
    return List.of(new OpenPostings(c.database(), clock),
        new NoticeGoesAlong(journal, draft, dossiers, newsdesk.actions(), newsdesk.postAlong()), new MarkStale(journal));
  }

  private DemoArticles.Cast cast(DemoFile file, Site site) {
    var people = Stream.of("vanphong", "truongphong", "lanhdao", "bientap", "bientap2")
        .map(who -> agencies.actor(site.slug() + "." + who)).toList();
    return new DemoArticles.Cast(site, agencies.unitIds(file, site.ownerUnitId()), people.get(0), people.get(1), people.get(2),
        List.of(people.get(3), people.get(4)));
  }
}
