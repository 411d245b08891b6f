package vn.cchc.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.db.Paging;
import vn.cchc.journal.Head;
import vn.cchc.procedure.Change;
import vn.cchc.procedure.OnlineLevel;
import vn.cchc.procedure.VersionState;
import vn.cchc.search.ProcedureQuestion.Order;

/** Which procedures are found by words, codes and filters, and what each filter would leave. */
class ProcedureSearchTest {
  private final ProcedureStock stock = new ProcedureStock();
  private final MemorySource source = new MemorySource();
  private IndexFollower follower;
  private long seq;
  @TempDir
  private Path home;

  @BeforeEach
  void open() {
    follower = new IndexFollower(MemorySource.database(), home, source);
    follower.rebuild(new Head(0, new byte[32]));
    MemorySource.ready(follower);
  }

  @AfterEach
  void close() {
    follower.close();
  }

  /** A procedure in force on site 1 with something in every field. */
  private static IndexedProcedure procedure(long id, String code, String name) {
    return new IndexedProcedure(id, 1, code, Change.NEW, VersionState.CURRENT, LocalDate.of(2026, 1, 1), id, name, "Hộ tịch", "ho-tich",
        "PROVINCE,COMMUNE", "CITIZEN", false, OnlineLevel.FULL, "IN_PERSON,ONLINE", "");
  }

  private static IndexedProcedure standing(IndexedProcedure p, Change change, VersionState state) {
    return new IndexedProcedure(p.id(), p.siteId(), p.code(), change, state, p.effectiveFrom(), p.version(), p.name(), p.field(),
        p.fieldSlug(), p.levels(), p.audiences(), p.internal(), p.onlineLevel(), p.ways(), p.words());
  }

  private static IndexedProcedure said(IndexedProcedure p, String words) {
    return new IndexedProcedure(p.id(), p.siteId(), p.code(), p.changeKind(), p.state(), p.effectiveFrom(), p.version(), p.name(),
        p.field(), p.fieldSlug(), p.levels(), p.audiences(), p.internal(), p.onlineLevel(), p.ways(), words);
  }

  /** Each batch becomes a segment of the index. */
  private void put(IndexedProcedure... procedures) {
    var rows = Stream.of(procedures).map(p -> {
      source.things.put(p.id(), stock.document(p));
      return MemorySource.row(++seq, p.id());
    }).toList();
    follower.follow(rows);
  }

  private FoundProcedures ask(String words, Map<Facet, Set<String>> chosen, Order order, int page, int size) {
    return new SearchProcedures(follower).ask(new ProcedureQuestion(1, words, chosen, order, new Paging(page, size))).orElseThrow();
  }

  private List<Long> found(String words) {
    return ask(words, Map.of(), Order.BEST, 1, 50).ids();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.000253", "1.000253.000.00.00.H37", "1.000253.000.00.00.h37", "1.000253.000", "1.0002", "000253",
      " 1.000253 ", "thủ tục 1.000253", "1.000253, khai sinh", "(1.000253)"})
  void a_code_finds_its_procedure_with_its_local_end_or_without_and_by_its_digits_alone(String words) {
    put(procedure(1, "1.000253.000.00.00.H37", "Thủ tục đăng ký khai sinh"), procedure(2, "1.000354", "Thủ tục khác"));
    assertThat(found(words)).containsExactly(1L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.000254", "2.000253", "000254", "1.000253.000.00.00.H38", "1.000253 kết hôn"})
  void another_code_does_not(String words) {
    put(procedure(1, "1.000253.000.00.00.H37", "Thủ tục đăng ký khai sinh"));
    assertThat(found(words)).isEmpty();
  }

  @Test
  void a_code_with_words_finds_what_has_both() {
    put(procedure(1, "1.000253", "Khai sinh"), procedure(2, "1.000254", "Khai sinh"), procedure(3, "1.000355", "Khai sinh"));
    assertThat(found("khai sinh 1.0002")).containsExactlyInAnyOrder(1L, 2L);
    assertThat(found("khai sinh")).hasSize(3);
  }

  @Test
  void numbers_that_are_no_codes_are_words() {
    put(procedure(1, "1.000253", "Nghị định 123456/2020"), procedure(2, "1.000254", "Mẫu số 12"));
    assertThat(found("123456/2020")).containsExactly(1L);
    assertThat(found("12")).as("and what begins so, further down").containsExactly(2L, 1L);
  }

  @ParameterizedTest
  @CsvSource({"dat dai", "ĐẤT ĐAI", "đất đai", "dât dai", "ðất đai", "đất đ", "dat d", "GCN", "giấy chứng nhận", "cap gcn dat dai"})
  void words_find_a_procedure_without_accents_begun_or_written_short(String words) {
    put(procedure(1, "1.000001", "Cấp Giấy chứng nhận về đất đai"), procedure(2, "1.000002", "Khai tử"));
    assertThat(found(words)).containsExactly(1L);
  }

  @Test
  void only_the_last_word_may_be_a_beginning() {
    put(procedure(1, "1.000001", "Đăng ký kết hôn"));
    assertThat(found("đăng ký kế")).containsExactly(1L);
    assertThat(found("đăn ký kết")).isEmpty();
  }

  @Test
  void name_field_and_the_agencys_words_are_searched() {
    put(said(procedure(1, "1.000001", "Khai sinh"), "<p>Ủy ban nhân dân cấp xã</p>"), procedure(2, "1.000002", "Khai tử"));
    assertThat(found("uy ban")).containsExactly(1L);
    assertThat(found("UBND xã")).containsExactly(1L);
    assertThat(found("ho tich")).containsExactlyInAnyOrder(1L, 2L);
  }

  /** Of the same words in the same number, so that nothing else decides; the names come in the other order. */
  @Test
  void what_has_the_accents_typed_comes_first_then_the_name_then_words_beside_each_other() {
    put(said(procedure(1, "1.000001", "Bản sao"), "<p>Hợp pháp hóa</p>"), said(procedure(2, "1.000002", "Hợp pháp hóa"), "<p>Bản sao</p>"));
    assertThat(found("hop phap hoa")).containsExactly(2L, 1L);
    put(said(procedure(3, "1.000003", "A"), "<p>Con nuôi con đẻ</p>"), said(procedure(4, "1.000004", "B"), "<p>Con đẻ nuôi con</p>"));
    assertThat(found("nuoi con de")).containsExactly(3L, 4L);
    assertThat(found("de nuoi con")).containsExactly(4L, 3L);
    put(said(procedure(5, "1.000005", "C"), "<p>khai sinh</p>"), said(procedure(6, "1.000006", "D"), "<p>khái sính</p>"));
    assertThat(found("khái sính")).containsExactly(6L, 5L);
    assertThat(found("khai sinh")).containsExactly(5L, 6L);
  }

  @Test
  void a_word_as_it_was_typed_comes_before_one_that_begins_with_it() {
    put(said(procedure(1, "1.000001", "A"), "<p>Kết hôn khác</p>"), said(procedure(2, "1.000002", "B"), "<p>Kết hôn k</p>"));
    assertThat(found("ket hon k")).containsExactly(2L, 1L);
  }

  @Test
  void without_words_the_list_goes_by_name_as_vietnamese_sorts_or_by_the_newest_day() {
    put(procedure(1, "1.000001", "Đăng ký"), procedure(2, "1.000002", "Ăn uống"), procedure(3, "1.000003", "“Ấp chiến lược”"),
        procedure(4, "1.000004", "Dân sự"), procedure(5, "1.000005", "An ninh"), procedure(6, "1.000006", "- Âm nhạc"));
    assertThat(found("")).containsExactly(5L, 2L, 6L, 3L, 4L, 1L);
    assertThat(ask("", Map.of(), Order.NAME, 1, 3).ids()).containsExactly(5L, 2L, 6L);
    put(new IndexedProcedure(7, 1, "1.000007", Change.NEW, VersionState.CURRENT, LocalDate.of(2026, 5, 1), 7, "Z", "", "", "", "",
        false, null, "", ""),
        new IndexedProcedure(8, 1, "1.000008", Change.NEW, VersionState.CURRENT, null, 8, "A", "", "", "", "", false, null, "", ""));
    assertThat(ask("", Map.of(), Order.NEWEST, 1, 50).ids()).startsWith(7L).endsWith(8L);
  }

  @Test
  void what_was_abolished_or_is_internal_is_found_by_its_filter_or_its_code_only() {
    put(procedure(1, "1.000001", "Khai sinh"), standing(procedure(2, "1.000002", "Khai sinh cũ"), Change.ABOLISHED, VersionState.CURRENT),
        standing(procedure(3, "1.000003", "Khai sinh mới"), Change.NEW, VersionState.UPCOMING),
        new IndexedProcedure(4, 1, "1.000004", Change.NEW, VersionState.CURRENT, null, 4, "Khai sinh nội bộ", "", "", "", "",
        true, null, "", ""), standing(procedure(5, "1.000005", "Khai sinh thay"), Change.REPLACED, VersionState.CURRENT));
    assertThat(found("khai sinh")).containsExactlyInAnyOrder(1L, 3L);
    assertThat(ask("khai sinh", Map.of(Facet.STATE, Set.of("ABOLISHED")), Order.BEST, 1, 50).ids()).containsExactlyInAnyOrder(2L, 5L);
    assertThat(ask("khai sinh", Map.of(Facet.INTERNAL, Set.of("true")), Order.BEST, 1, 50).ids()).containsExactly(4L);
    assertThat(found("1.000002")).containsExactly(2L);
    assertThat(found("1.000004")).containsExactly(4L);
    assertThat(found("1.00000")).hasSize(5);
  }

  @Test
  void another_site_has_procedures_of_its_own() {
    put(procedure(1, "1.000253", "Khai sinh"), new IndexedProcedure(2, 2, "1.000253", Change.NEW, VersionState.CURRENT, null, 2,
        "Khai sinh", "", "", "", "", false, null, "", ""));
    assertThat(found("khai sinh")).containsExactly(1L);
    assertThat(found("1.000253")).containsExactly(1L);
    assertThat(found("")).containsExactly(1L);
    var there = new ProcedureQuestion(2, "khai sinh", Map.of(), Order.BEST, new Paging(1, 50));
    assertThat(new SearchProcedures(follower).ask(there).orElseThrow().ids()).containsExactly(2L);
  }

  @Test
  void signs_alone_find_nothing_and_count_nothing() {
    put(procedure(1, "1.000253", "Khai sinh"));
    assertThat(ask("!!! ???", Map.of(), Order.BEST, 1, 50)).isEqualTo(new FoundProcedures(List.of(), 0, Map.of()));
    assertThat(found("  ")).containsExactly(1L);
  }

  @Test
  void the_pages_of_a_list_are_the_list() {
    for (int i = 1; i <= 53; i++) {
      put(procedure(i, "1.%06d".formatted(i), "Thủ tục số " + i % 7));
    }
    for (String words : List.of("", "thu tuc", "thủ tục số 3")) {
      for (Order order : Order.values()) {
        var whole = ask(words, Map.of(), order, 1, 200);
        assertThat(whole.ids()).hasSize((int) whole.total()).doesNotHaveDuplicates();
        var pages = new ArrayList<Long>();
        for (int page = 1; page <= 12; page++) {
          var one = ask(words, Map.of(), order, page, 5);
          assertThat(one.total()).isEqualTo(whole.total());
          pages.addAll(one.ids());
        }
        assertThat(pages).as(order + " " + words).isEqualTo(whole.ids());
      }
    }
  }

  @Test
  void a_value_says_what_choosing_it_would_find_and_bears_its_label() {
    put(procedure(1, "1.000001", "Một"), procedure(2, "1.000002", "Hai"));
    put(new IndexedProcedure(3, 1, "1.000003", Change.NEW, VersionState.CURRENT, null, 3, "Ba", "Đất đai", "dat-dai", "PROVINCE",
        "ENTERPRISE,CITIZEN", false, null, "POST", ""));
    var all = ask("", Map.of(), Order.NAME, 1, 50);
    assertThat(all.of(Facet.FIELD)).extracting(v -> v.value() + " " + v.label() + " " + v.count())
        .containsExactly("dat-dai Đất đai 1", "ho-tich Hộ tịch 2");
    assertThat(all.of(Facet.LEVEL)).extracting(v -> v.value() + " " + v.count()).containsExactly("COMMUNE 2", "PROVINCE 3");
    assertThat(all.of(Facet.ONLINE_LEVEL)).extracting(v -> v.value() + " " + v.count()).containsExactly("FULL 2");
    var chosen = ask("", Map.of(Facet.FIELD, Set.of("ho-tich")), Order.NAME, 1, 50);
    assertThat(chosen.of(Facet.FIELD)).as("as if nothing were chosen of its own").hasSize(2);
    assertThat(chosen.of(Facet.LEVEL)).extracting(v -> v.value() + " " + v.count()).containsExactly("COMMUNE 2", "PROVINCE 2");
    assertThat(chosen.of(Facet.WAY)).extracting(FoundProcedures.Value::value).containsExactly("IN_PERSON", "ONLINE");
  }

  /** Against counting each procedure for each value, over segments and filters drawn by lot. */
  @Test
  void any_choice_counts_what_counting_one_by_one_counts() {
    long seed = System.nanoTime();
    System.out.println("seed=" + seed);
    var random = new Random(seed);
    var all = new ArrayList<IndexedProcedure>();
    for (int i = 1; i <= 150; i++) {
      all.add(drawn(random, i));
    }
    for (int from = 0; from < all.size(); from += 30) {
      put(all.subList(from, from + 30).toArray(IndexedProcedure[]::new));
    }
    for (int i = 0; i < 30; i++) {
      var again = drawn(random, 1 + random.nextInt(150));
      all.set((int) again.id() - 1, again);
      put(again);
    }
    for (int round = 0; round < 60; round++) {
      agree(all, chosen(random), random.nextInt(3) == 0 ? "xanh" : "", "seed=" + seed);
    }
  }

  private void agree(List<IndexedProcedure> all, Map<Facet, Set<String>> asked, String words, String said) {
    var chosen = new EnumMap<Facet, Set<String>>(Map.of(Facet.STATE, Set.of("IN_FORCE", "UPCOMING"), Facet.INTERNAL, Set.of("false")));
    chosen.putAll(asked);
    var worded = all.stream().filter(p -> p.siteId() == 1 && (words.isEmpty() || p.name().contains(words))).toList();
    var answer = ask(words, asked, Order.NAME, 1, 200);
    assertThat(answer.ids()).as("%s %s", said, asked).containsExactlyInAnyOrderElementsOf(
        worded.stream().filter(p -> chosen.keySet().stream().allMatch(f -> fits(p, f, chosen))).map(IndexedProcedure::id).toList());
    assertThat(answer.total()).isEqualTo(answer.ids().size());
    for (Facet facet : Facet.values()) {
      var expected = new TreeMap<String, Long>(worded.stream()
          .filter(p -> chosen.keySet().stream().filter(f -> f != facet).allMatch(f -> fits(p, f, chosen)))
          .flatMap(p -> values(p, facet).stream()).collect(Collectors.groupingBy(v -> v, Collectors.counting())));
      assertThat(answer.of(facet)).as("%s %s %s", said, asked, facet).extracting(v -> v.value() + "=" + v.count())
          .isEqualTo(expected.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList());
    }
  }

  private static boolean fits(IndexedProcedure p, Facet facet, Map<Facet, Set<String>> chosen) {
    return values(p, facet).stream().anyMatch(chosen.get(facet)::contains);
  }

  private static Set<String> values(IndexedProcedure p, Facet facet) {
    String listed = switch (facet) {
      case FIELD -> p.fieldSlug();
      case LEVEL -> p.levels();
      case AUDIENCE -> p.audiences();
      case WAY -> p.ways();
      case ONLINE_LEVEL -> p.onlineLevel() == null ? "" : p.onlineLevel().name();
      case STATE -> p.state() == VersionState.UPCOMING ? "UPCOMING" : p.changeKind().bringsText() ? "IN_FORCE" : "ABOLISHED";
      case INTERNAL -> String.valueOf(p.internal());
    };
    return Stream.of(listed.split(",")).filter(v -> !v.isEmpty()).collect(Collectors.toSet());
  }

  private static IndexedProcedure drawn(Random random, long id) {
    String field = random.nextInt(6) == 0 ? "" : "f" + random.nextInt(5);
    return new IndexedProcedure(id, random.nextInt(10) == 0 ? 2 : 1, "1.%06d".formatted(id), Change.values()[random.nextInt(4)],
        random.nextInt(3) == 0 ? VersionState.UPCOMING : VersionState.CURRENT, null, id, "Tên " + id
        + (random.nextBoolean() ? " xanh" : ""),
        field.isEmpty() ? "" : "Lĩnh vực " + field, field, some(random, "PROVINCE", "COMMUNE", "OTHER"),
        some(random, "A0", "A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9"), random.nextInt(4) == 0, online(random),
        some(random, "IN_PERSON", "ONLINE", "POST"), "");
  }

  private static @Nullable OnlineLevel online(Random random) {
    return random.nextInt(4) == 0 ? null : OnlineLevel.values()[random.nextInt(4)];
  }

  private static String some(Random random, String... values) {
    return Stream.of(values).filter(v -> random.nextBoolean()).sorted(Comparator.reverseOrder()).collect(Collectors.joining(","));
  }

  private static Map<Facet, Set<String>> chosen(Random random) {
    var some = new EnumMap<Facet, Set<String>>(Facet.class);
    var possible = Map.of(Facet.FIELD, List.of("f0", "f1", "f2", "none"), Facet.LEVEL, List.of("PROVINCE", "OTHER"), Facet.AUDIENCE,
        List.of("A0", "A5", "A9"), Facet.WAY, List.of("ONLINE", "POST"), Facet.ONLINE_LEVEL, List.of("FULL", "PARTIAL"), Facet.STATE,
        List.of("IN_FORCE", "ABOLISHED"), Facet.INTERNAL, List.of("true", "false"));
    for (Facet facet : EnumSet.allOf(Facet.class)) {
      if (random.nextInt(3) == 0) {
        var values = possible.get(facet);
        some.put(facet, random.nextBoolean() ? Set.copyOf(values) : Set.of(values.get(random.nextInt(values.size()))));
      }
    }
    return some;
  }
}
