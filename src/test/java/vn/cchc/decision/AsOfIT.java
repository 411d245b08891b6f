package vn.cchc.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.db.Tx;
import vn.cchc.identity.Agency;
import vn.cchc.posting.OpenPostings;
import vn.cchc.posting.PostingMapper;
import vn.cchc.posting.PostingState;
import vn.cchc.posting.PostingTask;
import vn.cchc.procedure.PostedVersion;
import vn.cchc.procedure.ProcedureText;
import vn.cchc.procedure.Settle;
import vn.cchc.procedure.Texts;
import vn.cchc.procedure.Timeline;
import vn.cchc.procedure.Version;
import vn.cchc.procedure.VersionMapper;
import vn.cchc.procedure.VersionState;
import vn.cchc.testing.RunningDesk;

/** After any sequence of postings, corrections, revocations and midnights the tables say what the decisions said. */
class AsOfIT {
  private static final int STEPS = 60;
  private static final int DAYS_BEFORE = 20;
  private static final int DAYS_AFTER = 30;

  private static RunningDesk desk;

  private RandomDecisions decisions;
  private long site;
  /** What posted versions said, by id. */
  private final Map<Long, ProcedureText> said = new HashMap<>();

  @BeforeAll
  static void open() throws Exception {
    desk = RunningDesk.at("2026-11-10T02:00:00Z");
  }

  @AfterAll
  static void close() throws Exception {
    desk.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"so-mot", "so-hai", "so-ba"})
  void what_held_on_any_day_follows_from_the_decisions_alone(String slug) {
    long seed = System.nanoTime();
    System.out.println("seed=" + seed);
    var agency = Agency.in(desk, slug);
    site = agency.site;
    decisions = new RandomDecisions(desk, new Registrar(desk, agency), new Random(seed));
    LocalDate begun = decisions.today();
    for (int step = 0; step < STEPS; step++) {
      String done = decisions.step();
      desk.database().change(tx -> eachCode(tx, "seed " + seed + ": " + done, begun));
    }
  }

  private void eachCode(Tx tx, String done, LocalDate begun) {
    for (int n = 0; n < RandomDecisions.CODES; n++) {
      String code = RandomDecisions.code(n);
      tx.mapper(VersionMapper.class).entry(site, code).ifPresent(entry -> {
        var rows = tx.mapper(VersionMapper.class).history(entry.id());
        nothingIsOverwritten(tx, done, rows);
        rowsAreThoseOfTheDecisions(done, code, rows);
        eachDay(tx, done, code, entry.id(), begun);
        settledAnewIsTheSame(tx, done, entry.id(), rows);
        paperFollows(tx, done, entry.id(), rows);
      });
    }
  }

  private void nothingIsOverwritten(Tx tx, String done, List<Version> rows) {
    Map<Long, ProcedureText> texts = Texts.of(tx, rows);
    var before = new HashMap<>(said);
    before.keySet().retainAll(texts.keySet());
    assertThat(texts).as(done).containsAllEntriesOf(before);
    said.putAll(texts);
  }

  private void rowsAreThoseOfTheDecisions(String done, String code, List<Version> rows) {
    var posted = decisions.all.stream().filter(d -> d.no > 0 && d.items.containsKey(code)).toList();
    assertThat(rows).as(done + " rows of " + code).hasSameSizeAs(posted);
    LocalDate today = decisions.today();
    posted.forEach(d -> {
      Version row = rows.stream().filter(v -> v.decisionId() == d.id).findFirst().orElseThrow();
      assertThat(row.state()).as("%s %s of %d", done, code, d.id).isEqualTo(expected(d, code, today));
      assertThat(row.effectiveFrom()).isEqualTo(d.effective);
      assertThat(row.changeKind()).isEqualTo(d.items.get(code));
    });
    assertThat(rows.stream().filter(v -> v.state() == VersionState.CURRENT).count()).as(done).isLessThanOrEqualTo(1);
  }

  private VersionState expected(RandomDecisions.Remembered d, String code, LocalDate today) {
    if (d.revoked) {
      return VersionState.REVOKED;
    }
    if (decisions.displaced(d, code)) {
      return VersionState.CORRECTED;
    }
    if (holds(d, code, today)) {
      return VersionState.CURRENT;
    }
    boolean later = d.effective.isAfter(today) && holds(d, code, d.effective);
    return later ? VersionState.UPCOMING : VersionState.PAST;
  }

  private boolean holds(RandomDecisions.Remembered d, String code, LocalDate day) {
    return decisions.holding(code, day).filter(h -> h == d).isPresent();
  }

  private void eachDay(Tx tx, String done, String code, long procedure, LocalDate begun) {
    var versions = tx.mapper(VersionMapper.class);
    Timeline timeline = Timeline.of(versions.turns(List.of(procedure)));
    IntStream.range(-DAYS_BEFORE, DAYS_AFTER).mapToObj(begun::plusDays).forEach(day -> {
      Optional<Long> expected = decisions.holding(code, day).map(d -> d.id);
      assertThat(versions.asOf(procedure, day).map(Version::decisionId)).as("%s %s on %s", done, code, day).isEqualTo(expected);
      assertThat(timeline.asOf(day).map(PostedVersion::id)).isEqualTo(versions.asOf(procedure, day).map(Version::id));
    });
  }

  /** The stored states follow from the effective dates and the order of posting alone. */
  private void settledAnewIsTheSame(Tx tx, String done, long procedure, List<Version> rows) {
    var versions = tx.mapper(VersionMapper.class);
    PostDecision.lock(tx, List.of(procedure));
    assertThat(Settle.on(tx, List.of(procedure), decisions.today())).as(done).isEmpty();
    var turns = versions.turns(List.of(procedure)).stream().map(PostedVersion::id).toList();
    if (!turns.isEmpty()) {
      versions.move(turns, VersionState.UPCOMING, null);
    }
    Settle.on(tx, List.of(procedure), decisions.today());
    assertThat(versions.history(procedure)).as(done).isEqualTo(rows);
  }

  /** What holds is to hang at every place, what does not count is to hang nowhere, and looking again changes nothing. */
  private void paperFollows(Tx tx, String done, long procedure, List<Version> rows) {
    var mapper = tx.mapper(PostingMapper.class);
    var postings = mapper.ofProcedures(List.of(procedure));
    new OpenPostings(desk.database(), desk.clock).settled(tx, null, site, List.of(procedure), desk.clock.instant());
    assertThat(mapper.ofProcedures(List.of(procedure))).as(done).containsExactlyInAnyOrderElementsOf(postings);
    for (Version row : rows) {
      var hung = postings.stream().filter(p -> p.versionId() == row.id() && p.task() == PostingTask.HANG).toList();
      boolean holds = row.state() == VersionState.CURRENT && row.bringsText();
      if (holds) {
        assertThat(hung).as("%s %s", done, row).isNotEmpty().noneMatch(p -> p.state() == PostingState.CANCELLED);
      } else if (row.state() != VersionState.UPCOMING) {
        assertThat(hung).as("%s %s", done, row).noneMatch(p -> p.state() == PostingState.OPEN);
      }
    }
  }
}
