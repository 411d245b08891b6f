package vn.cchc.decision;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.cchc.db.Database;
import vn.cchc.fault.NotFound;
import vn.cchc.fault.Problems;
import vn.cchc.identity.Actor;
import vn.cchc.journal.Entry;
import vn.cchc.journal.Journal;
import vn.cchc.media.Attachments;
import vn.cchc.media.FileLink;
import vn.cchc.route.Action;
import vn.cchc.route.Hands;

/** The files of a decision that is being written: the scanned decision and its annexes. */
public final class DecisionFiles {
  private static final int MOST = 20;

  private final Database database;
  private final Clock clock;
  private final Journal journal;
  private final DecisionDossiers dossiers;

  public DecisionFiles(Database database, Clock clock, Journal journal, DecisionDossiers dossiers) {
    this.database = database;
    this.clock = clock;
    this.journal = journal;
    this.dossiers = dossiers;
  }

  /** Refuses before a file is taken in for nothing. */
  public void demand(Actor actor, long id) {
    database.read(tx -> dossiers.open(tx, actor, id).demand(Action.SAVE));
  }

  /** A file that hangs on it already stays once. */
  public void attach(Actor actor, long id, List<FileLink> taken) {
    change(actor, id, "decision.attach", before -> {
      var files = new ArrayList<>(before);
      taken.stream().filter(t -> files.stream().noneMatch(f -> f.sha256().equals(t.sha256()))).forEach(files::add);
      if (files.size() > MOST) {
        throw Problems.of("file", "decision.too-many-files", MOST);
      }
      return files;
    });
  }

  public void detach(Actor actor, long id, String sha256) {
    change(actor, id, "decision.detach", before -> {
      var files = before.stream().filter(f -> !f.sha256().equals(sha256)).toList();
      if (files.size() == before.size()) {
        throw new NotFound("fault.no-page");
      }
      return files;
    });
  }

  private void change(Actor actor, long id, String action, UnaryOperator<List<FileLink>> work) {
    database.change(tx -> {
      Decision d = dossiers.lock(tx, actor, id).demand(Action.SAVE);
      Attachments.replace(tx, Decision.SUBJECT, id, work.apply(Attachments.of(tx, Decision.SUBJECT, id)));
      Instant now = clock.instant();
      Hands.wrote(tx, Decision.SUBJECT, id, actor.id(), now);
      tx.mapper(DecisionMapper.class).raiseVersion(id);
      journal.append(tx, Entry.of(actor.id(), action, d.siteId(), Decision.SUBJECT, id));
    });
  }
}
