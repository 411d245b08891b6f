package vn.cchc.article;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import vn.cchc.db.Database;
import vn.cchc.journal.Journal;
import vn.cchc.quota.Ledger;
import vn.cchc.route.Route;

/** The verbs of the table, made once and listed in one place. */
public final class Workflow {
  private final ActOnArticle actions;
  private final PublishDue publishDue;
  private final PostAlong postAlong;

  /** wakeUp is told after a commit that changed when the next edition falls due. */
  public Workflow(Database database, Clock clock, Journal journal, Route route, Ledger ledger, Dossiers dossiers,
      ArticleAnswers answers, Consumer<Instant> wakeUp) {
    var goLive = new GoLive(ledger, journal);
    postAlong = new PostAlong(goLive);
    publishDue = new PublishDue(database, clock, journal, goLive);
    actions = new ActOnArticle(database, clock, dossiers, answers, List.of(
        new SubmitEdition(route, journal), new ApproveEdition(route, journal, goLive, wakeUp),
        new ReturnEdition(journal), new RecallEdition(journal), new ScheduleEdition(journal, wakeUp),
        new UnscheduleEdition(journal), new PublishEdition(goLive), new WithdrawEdition(ledger, journal),
        new SetExpiry(journal, wakeUp), new DiscardEdition(journal)));
  }

  public ActOnArticle actions() {
    return actions;
  }

  public PublishDue publishDue() {
    return publishDue;
  }

  public PostAlong postAlong() {
    return postAlong;
  }
}
