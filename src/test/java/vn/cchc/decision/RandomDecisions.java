package vn.cchc.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.procedure.Change;
import vn.cchc.testing.RunningDesk;

/** Legal moves with decisions through the API, and a memory of what was posted that knows nothing of turns and spans. */
final class RandomDecisions {
  static final int CODES = 5;
  private static final int AROUND = 12;
  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  /** A decision as the test remembers it; no is its place among the postings, 0 before it. */
  static final class Remembered {
    final long id;
    final @Nullable Remembered corrects;
    final Map<String, Change> items = new LinkedHashMap<>();
    boolean followsLaw;
    LocalDate effective;
    Instant publishAt = Instant.MAX;
    int no;
    boolean revoked;

    Remembered(long id, @Nullable Remembered corrects, LocalDate effective) {
      this.id = id;
      this.corrects = corrects;
      this.effective = effective;
    }

    boolean stands() {
      return no > 0 && !revoked;
    }
  }

  private final RunningDesk desk;
  private final Registrar registrar;
  private final Random random;
  final List<Remembered> all = new ArrayList<>();
  private int postings;

  RandomDecisions(RunningDesk desk, Registrar registrar, Random random) {
    this.desk = desk;
    this.registrar = registrar;
    this.random = random;
  }

  static String code(int n) {
    return "1.9000%02d".formatted(n);
  }

  /** Answers what was done, for the message of a check that fails. */
  String step() {
    var standing = all.stream().filter(Remembered::stands).toList();
    int n = random.nextInt(14);
    if (n < 5 || standing.isEmpty()) {
      return begin();
    }
    Remembered one = standing.get(random.nextInt(standing.size()));
    return n < 7 ? correct(one) : n < 9 ? revoke(one) : n < 11 ? moveLaw(one) : tick();
  }

  private String begin() {
    LocalDate effective = day();
    var items = new ArrayList<Map<String, Object>>();
    var kinds = new LinkedHashMap<String, Change>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      kinds.put(code(random.nextInt(CODES)), Change.values()[random.nextInt(4)]);
    }
    kinds.replaceAll((code, change) -> change.bringsText() || known(code) ? change : Change.NEW);
    Optional<String> other = kinds.keySet().stream().filter(c -> kinds.get(c).bringsText()).findFirst();
    kinds.replaceAll((code, change) -> change == Change.REPLACED && other.isEmpty() ? Change.ABOLISHED : change);
    kinds.forEach((code, change) -> items.add(Registrar.item(change.name(), code,
        change == Change.REPLACED ? other.orElseThrow() : words())));
    var made = new Remembered(registrar.draft(all.size() + "/QĐ-UBND", "2026-10-01", effective.toString(), items), null, effective);
    made.followsLaw = random.nextBoolean();
    if (made.followsLaw) {
      save(made.id, Map.of("followsBasis", 1, "bases", List.of(Map.of("citation", "Luật số " + made.id,
          "effectiveDate", effective.toString()))));
    }
    made.items.putAll(kinds);
    return post(made);
  }

  private String correct(Remembered one) {
    long id = registrar.act(registrar.office(), one.id, "edit", Map.of()).path("id").asLong();
    LocalDate typed = random.nextInt(3) > 0 ? one.effective : day();
    var made = new Remembered(id, one, one.followsLaw ? one.effective : typed);
    made.followsLaw = one.followsLaw;
    one.items.keySet().stream().filter(c -> random.nextBoolean()).forEach(c -> made.items.put(c, Change.AMENDED));
    made.items.putIfAbsent(one.items.keySet().iterator().next(), Change.AMENDED);
    var items = made.items.keySet().stream().map(c -> Registrar.item("AMENDED", c, words())).toList();
    save(id, Map.of("effectiveDate", typed.toString(), "items", items));
    return "correction of " + one.id + ", " + post(made);
  }

  private void save(long id, Map<String, Object> what) {
    var sent = new LinkedHashMap<>(what);
    sent.put("version", registrar.read(registrar.office(), id).path("version").asInt());
    var saved = Registrar.send(registrar.office(), "PUT", "/api/v1/decisions/" + id, sent);
    assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
  }

  /** Each decision that follows the law is moved for itself, its corrections too. */
  private String moveLaw(Remembered one) {
    LocalDate to = day();
    boolean moves = one.followsLaw && !to.equals(one.effective);
    var answer = registrar.office().post("/desk/quyet-dinh/" + one.id + "/ngay-hieu-luc", "version",
        registrar.read(registrar.office(), one.id).path("version").asText(), "day", TYPED.format(to), "reason", "Luật lùi ngày");
    assertThat(answer.statusCode()).isIn(moves ? List.of(303) : List.of(409, 422));
    one.effective = moves ? to : one.effective;
    return "law of " + one.id + " to " + to;
  }

  private String post(Remembered made) {
    registrar.approve(made.id);
    all.add(made);
    if (random.nextInt(4) == 0) {
      made.publishAt = desk.clock.instant().plus(Duration.ofHours(1 + random.nextInt(60)));
      registrar.act(registrar.office(), made.id, "schedule", Map.of("publishAt", made.publishAt.toString()));
      return "scheduled " + made.id;
    }
    boolean orphan = made.corrects != null && !made.corrects.stands();
    assertThat(registrar.tryAct(registrar.office(), made.id, "publish", Map.of()).statusCode()).isEqualTo(orphan ? 409 : 200);
    made.no = ++postings;
    return "posted " + made.id + " " + made.effective + " " + made.items;
  }

  private String revoke(Remembered one) {
    boolean corrected = all.stream().anyMatch(c -> c.corrects == one && c.stands());
    var answer = registrar.tryAct(registrar.office(), one.id, "withdraw", Map.of("reason", "Ban hành nhầm"));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(corrected ? 409 : 200);
    one.revoked = !corrected;
    return (corrected ? "not " : "") + "revoked " + one.id;
  }

  private String tick() {
    desk.clock.advance(Duration.ofMinutes(30 + random.nextInt(60 * 40)));
    desk.procedureDue();
    Instant now = desk.clock.instant();
    all.stream().filter(d -> d.no == 0 && !d.publishAt.isAfter(now)).sorted(Comparator.comparing(d -> d.publishAt)).forEach(d -> {
      boolean orphan = d.corrects != null && !d.corrects.stands();
      d.publishAt = orphan ? Instant.MAX : d.publishAt;
      d.no = orphan ? 0 : ++postings;
      assertThat(registrar.state(d.id)).isEqualTo(orphan ? "PUBLISH_FAILED" : "PUBLISHED");
    });
    return "now " + now;
  }

  /** Decisions whose word on a code counts: they stand, and no correction of them that stands names the code. */
  Stream<Remembered> counting(String code) {
    return all.stream().filter(d -> d.stands() && d.items.containsKey(code) && !displaced(d, code));
  }

  boolean displaced(Remembered d, String code) {
    return all.stream().anyMatch(c -> c.corrects == d && c.stands() && c.items.containsKey(code));
  }

  /** Whose word holds on a day. */
  Optional<Remembered> holding(String code, LocalDate day) {
    return counting(code).filter(d -> !d.effective.isAfter(day))
        .max(Comparator.comparing((Remembered d) -> d.effective).thenComparing(d -> d.no));
  }

  private boolean known(String code) {
    return counting(code).anyMatch(d -> d.items.get(code).bringsText());
  }

  LocalDate today() {
    return LocalDate.ofInstant(desk.clock.instant(), java.time.ZoneId.of("Asia/Ho_Chi_Minh"));
  }

  private LocalDate day() {
    return today().plusDays(random.nextInt(2 * AROUND) - AROUND);
  }

  private String words() {
    return "lượt " + random.nextInt(1_000);
  }
}
