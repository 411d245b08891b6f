package vn.cchc.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChainTest {
  private static final Instant AT = Instant.parse("2026-11-10T02:00:00.123456Z");
  private static final Head FIRST = new Head(0, new byte[32]);

  /** What stands in every journal there is: whoever changes this breaks all of them. */
  @Test
  void the_hash_of_a_row_is_the_one_that_journals_are_full_of() {
    var full = new Entry(7L, 8L, "article.approve", 3L, "EDITION", 40, "Đúng quy định", "step=2", new byte[] {1, 2}, new byte[] {3});
    assertThat(hex(JournalRow.next(FIRST, AT, full))).isEqualTo("42371154f68a39b492de2ce3f4b6cd7cbb3a3e24dccfed8d0f13abd42dec28ba");
    assertThat(hex(JournalRow.next(FIRST, AT, Entry.of(null, "session.open", null, "ACCOUNT", 1))))
        .isEqualTo("4dd13a90f996e5b5fd1040bb2287d27c8eda6a16575cbf9bcdd08725bb131998");
  }

  @Test
  void a_row_takes_the_next_number_and_the_hash_before_it() {
    var first = JournalRow.next(FIRST, AT, entry("a", null));
    var second = JournalRow.next(first.asHead(), AT, entry("a", null));
    assertThat(first.seq()).isEqualTo(1);
    assertThat(second.seq()).isEqualTo(2);
    assertThat(second.previousHash()).isEqualTo(first.hash());
    assertThat(second.hash()).as("though both say the same").isNotEqualTo(first.hash());
    assertThat(second.hash()).hasSize(32).isEqualTo(Chain.hashOf(second));
  }

  @Test
  void words_that_move_from_one_field_into_the_next_are_another_row() {
    var rows = List.of(entry("ab", null), entry("a", "b"), entry("", "ab"), entry(null, "ab"), entry("-", "ab"),
        entry("=-", "ab"), entry("=ab", ""), entry("a-", "b"));
    assertThat(rows.stream().map(e -> hex(JournalRow.next(FIRST, AT, e)))).doesNotHaveDuplicates();
  }

  @Test
  void what_is_empty_and_what_is_not_there_are_two_things() {
    var none = Entry.of(null, "a.b", null, "ARTICLE", 1);
    assertThat(List.of(none, none.because(""), none.with(""), none.because("-"), none.hashes(new byte[0], null),
        none.hashes(null, new byte[0]), none.actingFor(0L)).stream().map(e -> hex(JournalRow.next(FIRST, AT, e)))).doesNotHaveDuplicates();
  }

  @Test
  void an_entry_is_added_to_and_keeps_the_rest() {
    var entry = Entry.of(7L, "article.approve", 3L, "EDITION", 40).because("vì").with("step=2").actingFor(8L)
        .hashes(new byte[] {1}, new byte[] {2});
    assertThat(entry).usingRecursiveComparison()
        .isEqualTo(new Entry(7L, 8L, "article.approve", 3L, "EDITION", 40, "vì", "step=2", new byte[] {1}, new byte[] {2}));
  }

  private static Entry entry(@Nullable String reason, @Nullable String detail) {
    return Entry.of(7L, "article.save", 3L, "ARTICLE", 40).because(reason).with(detail);
  }

  private static String hex(JournalRow row) {
    return HexFormat.of().formatHex(row.hash());
  }
}
