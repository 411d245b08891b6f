package vn.cchc.decision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.fault.NotAllowed;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.fault.Stale;
import vn.cchc.fault.WrongState;
import vn.cchc.identity.Actor;
import vn.cchc.journal.Entry;
import vn.cchc.journal.Journal;
import vn.cchc.route.Guarded;
import vn.cchc.route.Relation;
import vn.cchc.route.State;

/** "Cùng ngày với": when the legal text that a decision follows takes effect on another day, the decision does so too. */
public final class MoveLaw {
  /** The text that a decision follows, and others that follow a text of the same citation. */
  public record Law(DecisionDossier dossier, Basis basis, List<Decision> others) {}

  /** Before submission the form says the day; after its end it has none. */
  private static final Set<State> MOVABLE = EnumSet.of(State.IN_REVIEW, State.APPROVED,
      State.SCHEDULED, State.PUBLISH_FAILED, State.PUBLISHED);
  private static final int LONGEST_REASON = 2_000;

  private final Database database;
  private final Clock clock;
  private final Journal journal;
  private final PostDecision post;
  private final DecisionDossiers dossiers;

  public MoveLaw(Database database, Clock clock, Journal journal, PostDecision post, DecisionDossiers dossiers) {
    this.database = database;
    this.clock = clock;
    this.journal = journal;
    this.post = post;
    this.dossiers = dossiers;
  }

  /** Whether somebody may change that day on this decision as it stands. */
  public static boolean mayMove(DecisionDossier dossier) {
    Decision d = dossier.decision();
    return d.followsBasis() != null && MOVABLE.contains(d.state()) && dossier.relations().contains(Relation.DESK);
  }

  public Law law(Actor actor, long id) {
    return database.read(tx -> {
      DecisionDossier dossier = dossiers.open(tx, actor, id);
      Basis basis = followed(tx, dossier);
      return new Law(dossier, basis, tx.mapper(DecisionMapper.class).followingSame(dossier.decision().siteId(), basis.citation(), id));
    });
  }

  /** Posted turns move and switch at once where their day has come; the pinned text does not hold this day. */
  public void move(Actor actor, long id, int version, @Nullable LocalDate to, String reason) {
    database.change(tx -> {
      DecisionDossier dossier = dossiers.lock(tx, actor, id);
      Basis basis = followed(tx, dossier);
      Decision d = dossier.decision();
      if (version != d.version()) {
        throw new Stale(d.effectiveOn(), to);
      }
      refuse(d, to, reason);
      Instant now = clock.instant();
      var mapper = tx.mapper(DecisionMapper.class);
      mapper.raiseVersion(id);
      mapper.moveBasis(basis.id(), to);
      Guarded.oneRow(mapper.moveEffect(id, to, now));
      Decision moved = mapper.byId(id).orElseThrow();
      if (d.state() == State.PUBLISHED) {
        post.moveEffect(tx, actor.id(), moved, to, reason, now);
      } else {
        journal.append(tx, Entry.of(actor.id(), "decision.move-effect", d.siteId(), Decision.SUBJECT, id).because(reason)
            .with("from=" + d.effectiveOn() + " effective=" + to));
      }
    });
  }

  private static Basis followed(Tx tx, DecisionDossier dossier) {
    Decision d = dossier.decision();
    if (!dossier.relations().contains(Relation.DESK)) {
      throw new NotAllowed("fault.not-yours");
    }
    if (!mayMove(dossier)) {
      throw new WrongState(d.followsBasis() == null ? "decision.follows-nothing" : "decision.wrong-state");
    }
    return tx.mapper(DecisionMapper.class).bases(d.id()).stream().filter(b -> b.id() == d.followsBasis()).findFirst().orElseThrow();
  }

  private static void refuse(Decision d, @Nullable LocalDate to, String reason) {
    var found = new ArrayList<Problem>();
    if (to == null) {
      found.add(new Problem("day", "decision.field-needed"));
    } else if (to.equals(d.effectiveOn())) {
      found.add(new Problem("day", "decision.same-day"));
    } else if (DecisionCheck.far(to)) {
      found.add(new Problem("day", "decision.day-far"));
    }
    if (reason.length() < 3) {
      found.add(new Problem("reason", "article.reason-needed"));
    } else if (reason.length() > LONGEST_REASON) {
      found.add(new Problem("reason", "article.too-long", LONGEST_REASON));
    }
    Problems.refuseAny(found);
  }
}
