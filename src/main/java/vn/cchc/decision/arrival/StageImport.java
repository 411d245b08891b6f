package vn.cchc.decision.arrival;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.db.Database;
import vn.cchc.decision.Decision;
import vn.cchc.decision.DecisionDossiers;
import vn.cchc.decision.DecisionMapper;
import vn.cchc.fault.Fault;
import vn.cchc.identity.Actor;
import vn.cchc.intake.IntakeFile;
import vn.cchc.intake.ReadRow;
import vn.cchc.journal.Entry;
import vn.cchc.journal.Journal;
import vn.cchc.route.Action;
import vn.cchc.route.Hands;

/**
 * Reads a list into a decision that is being written, in batches of one transaction each. A batch that is done stays
 * when a later one fails: the same file again stages only what is missing.
 */
public final class StageImport {
  private static final Logger LOG = LoggerFactory.getLogger(StageImport.class);
  private static final int BATCH = 50;

  private final Database database;
  private final Clock clock;
  private final Journal journal;
  private final DecisionDossiers dossiers;
  private final long most;

  public StageImport(Database database, Clock clock, Journal journal, DecisionDossiers dossiers, long most) {
    this.database = database;
    this.clock = clock;
    this.journal = journal;
    this.dossiers = dossiers;
    this.most = most;
  }

  /** A list that is known to be readable, with its row in the log; run has to follow. */
  record Begun(long id, long decision, Actor actor, ArrivedList list) {}

  Begun begin(Actor actor, long decision, InputStream sent, String name) throws IOException {
    database.read(tx -> dossiers.open(tx, actor, decision).demand(Action.SAVE));
    ArrivedList list = ArrivedList.of(sent, name, most);
    try {
      return new Begun(logged(actor, decision, list), decision, actor, list);
    } catch (RuntimeException refused) {
      list.drop();
      throw refused;
    }
  }

  private long logged(Actor actor, long decision, ArrivedList list) {
    return database.inTransaction(tx -> {
      dossiers.lock(tx, actor, decision).demand(Action.SAVE);
      long id = tx.mapper(ImportMapper.class).insert(decision, list, actor.id(), clock.instant());
      Hands.wrote(tx, Decision.SUBJECT, decision, actor.id(), clock.instant());
      return id;
    });
  }

  /** Stages everything; how it ended stands in the log, whatever happens. */
  void run(Begun begun) {
    try {
      var batch = new Batch(begun);
      IntakeFile.read(begun.list().file(), begun.list().name(), batch::add);
      batch.flush();
      end(begun, ImportState.DONE, "");
    } catch (Fault stopped) {
      end(begun, ImportState.FAILED, stopped.key());
      throw stopped;
    } catch (IOException | RuntimeException failed) {
      end(begun, ImportState.FAILED, "decision.import-failed");
      throw failed instanceof IOException io ? new UncheckedIOException(io) : (RuntimeException) failed;
    } finally {
      begun.list().drop();
    }
  }

  void refuse(Begun begun) {
    begun.list().drop();
    end(begun, ImportState.FAILED, "decision.import-busy");
  }

  private void end(Begun begun, ImportState state, String failure) {
    database.change(tx -> tx.mapper(ImportMapper.class).end(begun.id(), state, failure, clock.instant()));
    LOG.info("list read into decision={} import={} state={}", begun.decision(), begun.id(), state);
  }

  /** Rows that wait to be staged together. */
  private final class Batch {
    private final Begun begun;
    private final List<ReadRow> rows = new ArrayList<>();
    private int faults;

    Batch(Begun begun) {
      this.begun = begun;
    }

    void add(ReadRow row) {
      rows.add(row);
      if (rows.size() == BATCH) {
        flush();
      }
    }

    void flush() {
      if (!rows.isEmpty()) {
        faults += stage(List.copyOf(rows), faults);
        rows.clear();
      }
    }

    private int stage(List<ReadRow> some, int before) {
      return database.inTransaction(tx -> {
        Decision d = dossiers.lock(tx, begun.actor(), begun.decision()).demand(Action.SAVE);
        var done = new StageRows(tx, d, clock.instant()).stage(some);
        var log = tx.mapper(ImportMapper.class);
        log.advance(begun.id(), some.size(), done.staged(), done.unchanged(), done.faults().size(), clock.instant());
        keep(log, done, before);
        if (done.staged() > 0) {
          tx.mapper(DecisionMapper.class).raiseVersion(d.id());
          journal.append(tx, Entry.of(begun.actor().id(), "decision.import", d.siteId(), Decision.SUBJECT, d.id())
              .with("import=" + begun.id() + " items=" + done.staged()).hashes(null, begun.list().sha256()));
        }
        return done.faults().size();
      });
    }

    private void keep(ImportMapper log, StageRows.Outcome done, int before) {
      var told = new ArrayList<ImportFault>();
      for (int i = 0; i < done.faults().size() && before + i < ReadImports.MOST_FAULTS; i++) {
        told.add(done.faults().get(i).within(begun.id(), before + i + 1));
      }
      if (!told.isEmpty()) {
        log.addFaults(told);
      }
      if (!done.originals().isEmpty()) {
        log.addOriginals(done.originals().stream()
            .map(o -> new ImportMapper.OriginalRow(begun.id(), o.rowNo(), o.versionId(), o.original())).toList());
      }
    }
  }
}
