package vn.cchc.posting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.fault.Fault;
import vn.cchc.fault.NotAllowed;
import vn.cchc.fault.NotFound;
import vn.cchc.fault.Problems;
import vn.cchc.fault.WrongState;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Site;
import vn.cchc.journal.Entry;
import vn.cchc.journal.Journal;
import vn.cchc.media.Attachments;

/** "Đã niêm yết", "Đã gỡ bỏ": marks one posting, or many with one proof; and takes back a wrong mark. */
public final class MarkPostings {
  /** What somebody says about a posting. */
  public record Done(LocalDate day, Proof proof, String note) {}

  /** A posting that was left unchanged, and why. */
  public record Skipped(PostingMapper.Line line, String key) {}

  /** The outcome for many. */
  public record Outcome(List<Long> done, List<Skipped> skipped) {}

  private static final int LONGEST_NOTE = 1000;

  private final Database database;
  private final Journal journal;
  private final Clock clock;

  public MarkPostings(Database database, Journal journal, Clock clock) {
    this.database = database;
    this.journal = journal;
    this.clock = clock;
  }

  /** 404 not theirs to see, 403 not theirs to do, 409 no longer to be done, 422 an impossible day. */
  public void done(Actor actor, long id, Done done) {
    database.change(tx -> {
      PostingMapper.Line line = line(tx, actor, id);
      refuse(tx, actor, line, done);
      mark(tx, actor, List.of(line), done);
    });
  }

  /** Those that can be marked are; the others are returned with the reason. */
  public Outcome done(Actor actor, Collection<Long> ids, Done done) {
    return database.inTransaction(tx -> {
      var fit = new ArrayList<PostingMapper.Line>();
      var skipped = new ArrayList<Skipped>();
      for (long id : ids) {
        PostingMapper.Line line = line(tx, actor, id);
        try {
          refuse(tx, actor, line, done);
          fit.add(line);
        } catch (Problems refused) {
          skipped.add(new Skipped(line, refused.list().get(0).key()));
        } catch (Fault refused) {
          skipped.add(new Skipped(line, refused.key()));
        }
      }
      mark(tx, actor, fit, done);
      return new Outcome(fit.stream().map(PostingMapper.Line::id).toList(), skipped);
    });
  }

  /** A mark set by mistake: the task is open again. */
  public void undo(Actor actor, long id) {
    database.change(tx -> {
      PostingMapper.Line line = line(tx, actor, id);
      refuseOthers(tx, actor, line);
      if (tx.mapper(PostingMapper.class).undo(id, clock.instant()) != 1) {
        throw new WrongState("posting.not-done");
      }
      journal.append(tx, Entry.of(actor.id(), "posting.undo", line.siteId(), Posting.SUBJECT, id)
          .with("day=" + line.doneOn() + " proof=" + line.proofLink()));
    });
  }

  static PostingMapper.Line line(Tx tx, Actor actor, long id) {
    return tx.mapper(PostingMapper.class).line(id)
        .filter(l -> actor.sees(Registry.site(tx, l.siteId()))).orElseThrow(() -> new NotFound("posting.none"));
  }

  private void refuse(Tx tx, Actor actor, PostingMapper.Line line, Done done) {
    Site site = refuseOthers(tx, actor, line);
    if (line.state() != PostingState.OPEN) {
      throw new WrongState("posting.not-open");
    }
    if (done.day().isAfter(site.months().dayOf(clock.instant()))) {
      throw Problems.of("date", "posting.day-future");
    }
    if (done.day().isBefore(line.issuedOn())) {
      throw Problems.of("date", "posting.day-before-decision");
    }
    if (done.note().length() > LONGEST_NOTE) {
      throw Problems.of("note", "article.too-long", LONGEST_NOTE);
    }
  }

  private static Site refuseOthers(Tx tx, Actor actor, PostingMapper.Line line) {
    Site site = Registry.site(tx, line.siteId());
    if (!Reach.does(actor, site, line.unitId())) {
      throw new NotAllowed("posting.not-yours");
    }
    return site;
  }

  private void mark(Tx tx, Actor actor, List<PostingMapper.Line> lines, Done done) {
    var file = done.proof().file();
    @Nullable Long proofOf = file == null || lines.isEmpty() ? null : lines.get(0).id();
    Instant now = clock.instant();
    for (PostingMapper.Line line : lines) {
      if (tx.mapper(PostingMapper.class)
          .done(line.id(), done.day(), actor.id(), done.proof().link(), proofOf, done.note(), now) != 1) {
        throw new WrongState("posting.not-open");
      }
    }
    if (proofOf != null && file != null) {
      Attachments.replace(tx, Posting.SUBJECT, proofOf, List.of(file));
    }
    if (!lines.isEmpty()) {
      journal.append(tx, lines.stream().map(l -> entry(actor, l, done, proofOf)).toList());
    }
  }

  private static Entry entry(Actor actor, PostingMapper.Line line, Done done, @Nullable Long proofOf) {
    return Entry.of(actor.id(), line.hang() ? "posting.hang" : "posting.take-down", line.siteId(), Posting.SUBJECT, line.id())
        .with("day=" + done.day() + (proofOf == null ? "" : " proofOf=" + proofOf));
  }
}
