package vn.cchc.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbbreviationsTest {
  private final Abbreviations abbreviations = new Abbreviations();

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Cấp Giấy chứng nhận quyền sử dụng đất|GCN", "Cấp Giấy chứng nhận quyền sử dụng đất|QSDĐ",
      "Cấp GCN lần đầu|giấy chứng nhận", "Uỷ ban nhân dân cấp xã|UBND", "ủy ban nhân dân|UBND",
      "Đổi thẻ CCCD|căn cước công dân", "thủ tục hành chính (TTHC)|TTHC", "ĐKKD hộ cá thể|đăng ký kinh doanh"})
  void a_text_is_found_by_the_other_spelling_too(String text, String other) {
    assertThat(abbreviations.besides(text).lines()).contains(other);
  }

  @Test
  void only_whole_words_count() {
    assertThat(abbreviations.besides("gcnx")).isEmpty();
    assertThat(abbreviations.besides("")).isEmpty();
    assertThat(abbreviations.besides("uy ban nhan dan")).as("without accents it may be other words").isEmpty();
  }
}
