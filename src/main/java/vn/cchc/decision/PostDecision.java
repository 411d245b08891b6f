package vn.cchc.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Tx;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Registry;
import vn.cchc.journal.Entry;
import vn.cchc.journal.Journal;
import vn.cchc.procedure.ProcedureEntry;
import vn.cchc.procedure.Settle;
import vn.cchc.procedure.VersionMapper;
import vn.cchc.procedure.VersionState;
import vn.cchc.route.Action;
import vn.cchc.route.ActionInput;
import vn.cchc.route.NotPublishable;
import vn.cchc.route.State;

/** Makes approved decisions public, and takes revoked ones back, in the caller's transaction; the decision is locked. */
public final class PostDecision {
  /** The journal's words for the decision and for those of its procedures whose state stays, and the reason. */
  private record JournalWords(String ofDecision, String ofProcedure, @Nullable String reason) {}

  private final Journal journal;
  private final List<Consequence> consequences;

  public PostDecision(Journal journal, List<Consequence> consequences) {
    this.journal = journal;
    this.consequences = List.copyOf(consequences);
  }

  /** actor null is the system. Throws NotPublishable when the text is not the one that was approved. */
  void post(Tx tx, @Nullable Long actor, Decision d, Instant now) {
    holding(tx, d);
    refuseUnapproved(tx, d);
    refuseWithoutOriginal(tx, d);
    if (tx.mapper(DecisionMapper.class).publish(List.of(d.id()), d.state(), now) != 1) {
      throw new NotPublishable("moved-meanwhile");
    }
    var versions = tx.mapper(VersionMapper.class);
    var procedures = new TreeSet<>(versions.proceduresOf(d.id()));
    lock(tx, procedures);
    if (d.correctsId() != null) {
      versions.retire(d.correctsId(), procedures, VersionState.CORRECTED);
    }
    versions.post(d.id(), d.effectiveOn(), nextPostedNo(versions, procedures, now));
    var moved = settle(tx, d.siteId(), procedures, now);
    consequences.forEach(c -> c.posted(tx, actor, d, now));
    finish(tx, actor, d, new JournalWords("decision.publish", "procedure.announce", null), procedures, moved, now);
    consequences.forEach(c -> c.announced(tx, actor, d, now));
  }

  void holding(Tx tx, Decision d) {
    consequences.forEach(c -> c.holding(tx, d));
  }

  /** Whoever goes along is told what somebody did with the decision. */
  void acted(Tx tx, Actor actor, Action action, Decision after, ActionInput input, Instant now) {
    consequences.forEach(c -> c.acted(tx, actor, action, after, input, now));
  }

  /** Its turns stop counting, and what held before them holds again. */
  void withdraw(Tx tx, long actor, Decision d, String reason, Instant now) {
    var versions = tx.mapper(VersionMapper.class);
    var procedures = new TreeSet<>(versions.proceduresOf(d.id()));
    lock(tx, procedures);
    versions.retire(d.id(), List.of(), VersionState.REVOKED);
    if (d.correctsId() != null) {
      versions.restore(d.correctsId(), procedures);
    }
    var moved = settle(tx, d.siteId(), procedures, now);
    consequences.forEach(c -> c.withdrawn(tx, actor, d, now));
    finish(tx, actor, d, new JournalWords("decision.withdraw", "procedure.revoke", reason), procedures, moved, now);
  }

  /** The law that the decision follows takes effect on another day. */
  void moveEffect(Tx tx, long actor, Decision d, LocalDate to, String reason, Instant now) {
    var versions = tx.mapper(VersionMapper.class);
    var procedures = new TreeSet<>(versions.proceduresOf(d.id()));
    lock(tx, procedures);
    versions.moveEffect(d.id(), to);
    var moved = settle(tx, d.siteId(), procedures, now);
    finish(tx, actor, d, new JournalWords("decision.move-effect", "procedure.redate", reason), procedures, moved, now);
  }

  private static void refuseUnapproved(Tx tx, Decision d) {
    if (tx.mapper(DecisionMapper.class).approvedAsPinned(List.of(d.id())).isEmpty()) {
      throw new NotPublishable("not-approved");
    }
    if (!PinDecision.holds(tx, d)) {
      throw new NotPublishable("text-moved");
    }
  }

  /** Locked, so that what is corrected is not revoked meanwhile: a revoked decision has no turns to displace. */
  private static void refuseWithoutOriginal(Tx tx, Decision d) {
    if (d.correctsId() == null) {
      return;
    }
    Decision original = tx.mapper(DecisionMapper.class).lock(d.correctsId()).orElseThrow();
    if (original.state() != State.PUBLISHED) {
      throw new NotPublishable("corrected-ended");
    }
  }

  /** The moment of posting, but above all that were posted before: two nodes' clocks may differ. */
  private static long nextPostedNo(VersionMapper versions, Collection<Long> procedures, Instant now) {
    return Math.max(ChronoUnit.MICROS.between(Instant.EPOCH, now), versions.lastPosted(procedures) + 1);
  }

  static void lock(Tx tx, Collection<Long> procedures) {
    if (!procedures.isEmpty()) {
      tx.mapper(VersionMapper.class).lockEntries(procedures);
    }
  }

  List<Settle.Moved> settle(Tx tx, long site, Collection<Long> procedures, Instant now) {
    return Settle.on(tx, procedures, Registry.site(tx, site).months().dayOf(now));
  }

  /** Every procedure of the decision gets a row, so that followers miss none: how its state moved, else what befell it. */
  private void finish(Tx tx, @Nullable Long actor, Decision d, JournalWords words, Collection<Long> procedures,
      List<Settle.Moved> moved, Instant now) {
    consequences.forEach(c -> c.switched(tx, actor, d.siteId(), moved, now));
    consequences.forEach(c -> c.settled(tx, actor, d.siteId(), procedures, now));
    var entries = new ArrayList<Entry>();
    entries.add(Entry.of(actor, words.ofDecision(), d.siteId(), Decision.SUBJECT, d.id()).because(words.reason())
        .with("from=" + d.state() + " effective=" + d.effectiveOn()).hashes(d.contentHash(), d.contentHash()));
    var switched = Settle.entries(actor, d.siteId(), moved);
    var said = switched.stream().map(Entry::subjectId).collect(Collectors.toSet());
    entries.addAll(switched);
    procedures.stream().filter(p -> !said.contains(p)).forEach(p -> entries.add(
        Entry.of(actor, words.ofProcedure(), d.siteId(), ProcedureEntry.SUBJECT, p).with("decision=" + d.id())));
    journal.append(tx, entries);
  }

  /** The system's part at midnight. */
  int switchOver(Tx tx, long site, List<Long> procedures, Instant now) {
    var moved = settle(tx, site, procedures, now);
    consequences.forEach(c -> c.switched(tx, null, site, moved, now));
    consequences.forEach(c -> c.settled(tx, null, site, procedures, now));
    journal.append(tx, Settle.entries(null, site, moved));
    return moved.size();
  }
}
