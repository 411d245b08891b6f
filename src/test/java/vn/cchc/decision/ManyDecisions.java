package vn.cchc.decision;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Tx;
import vn.cchc.journal.Journal;
import vn.cchc.procedure.Change;
import vn.cchc.procedure.Part;
import vn.cchc.procedure.ProcedureText;
import vn.cchc.route.Hands;
import vn.cchc.route.RouteMapper;
import vn.cchc.route.State;

/** Puts decisions into the tables in any state, pinned and signed as the use cases leave them, many in a second. */
public final class ManyDecisions {
  /** Where the decisions belong and who stands under them. */
  public record Office(long site, long unit, long author, long head, long leader) {}

  /** An item with a text of a few words. */
  public record Item(Change change, String code, String words) {}

  private static final Duration EACH_STEP = Duration.ofMinutes(1);
  private static int made;

  private final Office office;
  private final Instant begun;
  private final PostDecision post;

  public ManyDecisions(Office office, Instant begun, Journal journal) {
    this.office = office;
    this.begun = begun;
    this.post = new PostDecision(journal, List.of());
  }

  public static String code(int n) {
    return "%d.%06d".formatted(n / 1_000_000, n % 1_000_000);
  }

  /** Of one new procedure, in this state; in review it waits at step. */
  public long in(Tx tx, State state, int step, Instant publishAt) {
    LocalDate day = LocalDate.of(2026, 11, 1);
    return in(tx, state, step, publishAt, day, List.of(new Item(Change.NEW, code(8_000_000 + made), "một")));
  }

  public long in(Tx tx, State state, int step, @Nullable Instant publishAt, LocalDate effective, List<Item> items) {
    long id = draft(tx, effective, null, items);
    var mapper = tx.mapper(DecisionMapper.class);
    if (state == State.DISCARDED) {
      mapper.end(id, State.DRAFT, state, "", at(1));
    } else if (state != State.DRAFT) {
      submit(tx, id, state == State.IN_REVIEW || state == State.RETURNED ? step : 2);
      afterSubmitting(tx, id, state, publishAt);
    }
    return id;
  }

  /** Approved; it is posted like any other. */
  public long correction(Tx tx, long original, LocalDate effective, List<Item> items) {
    long id = draft(tx, effective, original, items);
    submit(tx, id, 2);
    afterSubmitting(tx, id, State.APPROVED, null);
    return id;
  }

  private void afterSubmitting(Tx tx, long id, State state, @Nullable Instant publishAt) {
    var mapper = tx.mapper(DecisionMapper.class);
    if (state == State.RETURNED) {
      mapper.backToWriters(id, State.IN_REVIEW, state, 1, "Thiếu căn cứ", at(2));
    } else if (state != State.IN_REVIEW) {
      boolean timed = state == State.SCHEDULED || state == State.PUBLISH_FAILED;
      sign(tx, id, 2, office.leader(), Objects.requireNonNull(now(tx, id).contentHash()));
      mapper.approve(id, 2, timed ? State.SCHEDULED : State.APPROVED, timed ? publishAt : null, at(3));
      afterApproving(tx, id, state);
    }
  }

  private void afterApproving(Tx tx, long id, State state) {
    var mapper = tx.mapper(DecisionMapper.class);
    if (state == State.PUBLISH_FAILED) {
      mapper.fail(id, "text-moved", at(10_000), at(4));
    } else if (state == State.PUBLISHED || state == State.WITHDRAWN) {
      post.post(tx, null, now(tx, id), at(4));
      if (state == State.WITHDRAWN) {
        mapper.end(id, State.PUBLISHED, state, "Ban hành nhầm", at(5));
        post.withdraw(tx, office.leader(), now(tx, id), "Ban hành nhầm", at(5));
      }
    }
  }

  private long draft(Tx tx, LocalDate effective, @Nullable Long corrects, List<Item> items) {
    String number = ++made + "/QĐ-UBND";
    var heading = new Heading(number, LocalDate.of(2026, 10, 30), "UBND tỉnh", false, "", "", effective, null, "USUAL");
    long id = tx.mapper(DecisionMapper.class).insert(office.site(), office.unit(), heading, DecisionCheck.numberKey(number), corrects,
        office.author(), begun);
    Hands.wrote(tx, Decision.SUBJECT, id, office.author(), begun);
    var stage = new StageItem(tx, now(tx, id), begun);
    items.forEach(i -> stage.stage(new StageItem.WantedItem(i.code, i.change, null, text(i), List.of(), true, Map.of()), i.code));
    return id;
  }

  private static @Nullable ProcedureText text(Item item) {
    if (!item.change.bringsText()) {
      return null;
    }
    var parts = new EnumMap<Part, String>(Part.class);
    Part.STATUTORY.forEach(part -> parts.put(part, "<p>" + part.key() + " " + item.words + "</p>"));
    return ProcedureText.named("Thủ tục " + item.code + " " + item.words, "Đối ngoại").withParts(parts);
  }

  private void submit(Tx tx, long id, int step) {
    byte[] hash = PinDecision.hashOf(tx, now(tx, id));
    var mapper = tx.mapper(DecisionMapper.class);
    mapper.submit(id, State.DRAFT, 1, 1, hash, office.author(), at(1), null);
    if (step == 2) {
      sign(tx, id, 1, office.head(), hash);
      mapper.toStep(id, 1, 2, at(2));
    }
  }

  private void sign(Tx tx, long id, int step, long by, byte[] hash) {
    tx.mapper(RouteMapper.class).sign(Decision.SUBJECT, id, 1, step, "Bước " + step, step == 2, by, null, "", hash, at(step + 1));
  }

  private static Decision now(Tx tx, long id) {
    return tx.mapper(DecisionMapper.class).byId(id).orElseThrow();
  }

  private Instant at(int step) {
    return begun.plus(EACH_STEP.multipliedBy(step));
  }
}
