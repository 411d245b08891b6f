package vn.cchc.article;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.fault.NotAllowed;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Stale;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Role;
import vn.cchc.journal.Entry;
import vn.cchc.journal.Journal;
import vn.cchc.quota.Ledger;

/** The office corrects what stands outside the approved text, in any state and with a reason; the ledger follows. */
public final class CorrectLabels {
  /** What the office sends; creditUnit is the unit that the article is about, when it is not the writing one. */
  public record Correction(int version, List<String> topics, List<Long> coUnits, List<String> audience, String angle,
      @Nullable Long creditUnit, String reason) {}

  private static final int LONGEST = 2_000;

  private final Database database;
  private final Clock clock;
  private final Journal journal;
  private final ArticleDossiers dossiers;
  private final Ledger ledger;

  public CorrectLabels(Database database, Clock clock, Journal journal, ArticleDossiers dossiers, Ledger ledger) {
    this.database = database;
    this.clock = clock;
    this.journal = journal;
    this.dossiers = dossiers;
    this.ledger = ledger;
  }

  public static boolean allowed(Actor actor, ArticleDossier d) {
    return actor.has(Role.DESK, d.article().unitId());
  }

  public void correct(Actor actor, long id, Correction sent) {
    database.change(tx -> {
      ArticleDossier d = dossiers.lock(tx, actor, id);
      if (!allowed(actor, d)) {
        throw new NotAllowed("fault.not-yours");
      }
      if (sent.version() != d.article().version()) {
        throw new Stale(d.article().version(), sent.version());
      }
      Labels labels = checked(tx, actor, d, sent);
      var articles = tx.mapper(ArticleMapper.class);
      Labels before = Labels.of(tx, d.article());
      labels.store(tx, id);
      articles.updateAngleAndCredit(id, labels.angleOrEmpty(), sent.creditUnit());
      articles.raiseVersion(List.of(id));
      ledger.settle(tx, List.of(id));
      journal.append(tx, Entry.of(actor.id(), "article.correct-labels", d.site().id(), "ARTICLE", id)
          .because(sent.reason()).with(changes(before, labels, d.article().creditUnitId(), sent.creditUnit())));
    });
  }

  private Labels checked(Tx tx, Actor actor, ArticleDossier d, Correction sent) {
    var check = new DraftCheck(tx, d.site(), actor.units(), d.site().months().dayOf(clock.instant()));
    return check.labels(sent, d.article().unitId(), reasonProblems(sent.reason()));
  }

  private static List<Problem> reasonProblems(String reason) {
    if (reason.length() < 3) {
      return List.of(new Problem("reason", "article.reason-needed"));
    }
    return reason.length() > LONGEST ? List.of(new Problem("reason", "article.too-long", LONGEST)) : List.of();
  }

  private static String changes(Labels before, Labels after, @Nullable Long creditBefore, @Nullable Long creditAfter) {
    return "topics=" + ids(before.topics()) + ">" + ids(after.topics()) + " units=" + ids(before.coUnits()) + ">"
        + ids(after.coUnits()) + " credit=" + creditBefore + ">" + creditAfter;
  }

  private static String ids(Set<Long> ids) {
    return String.join(",", ids.stream().sorted().map(String::valueOf).toList());
  }
}
