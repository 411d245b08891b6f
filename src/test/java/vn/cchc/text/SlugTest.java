package vn.cchc.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
            Đẩy mạnh CCHC năm 2026: 100% hồ sơ | day-manh-cchc-nam-2026-100-ho-so
            “Thuỷ” – Quý I/2026 | thuy-quy-i-2026
            --a  b-- | a-b
            München | munchen
            """)
  void is_made_of_small_letters_digits_and_hyphens(String title, String slug) {
    assertThat(Slug.of(title)).isEqualTo(slug);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "?!…", "한국", "😀"})
  void is_never_empty(String title) {
    assertThat(Slug.of(title)).isEqualTo("tin");
  }

  @Test
  void is_cut_after_a_whole_word() {
    assertThat(Slug.of("cải cách ".repeat(40))).hasSizeBetween(110, 120).endsWith("-cai").startsWith("cai-cach-");
    assertThat(Slug.of("x".repeat(300))).hasSize(120);
  }
}
