package vn.cchc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.testing.Shared;
import vn.cchc.text.Citations.Citation;

class CitationsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
            Nghị quyết số 60-NQ/TU, ngày 15/12/2021 | Nghị quyết | 60 | NQ/TU | 60-NQ/TU | 2021-12-15
            Nghị định 61/2018/NĐ-CP của Chính phủ | Nghị định | 61/2018 | NĐ-CP | 61/2018/NĐ-CP |
            Kế hoạch hành động số 238-KH/TU ngày 23/5/2025 | Kế hoạch hành động | 238 | KH/TU | 238-KH/TU | 2025-05-23
            theo NGHỊ QUYẾT SỐ: 42/2025/NQ-HĐND | Nghị quyết | 42/2025 | NQ-HĐND | 42/2025/NQ-HĐND |
            Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 | Nghị quyết | 76 | NQ-CP | 76/NQ-CP | 2021-07-15
            Kế hoạch số 25/KH-SNgV ngày 03/4/2026 | Kế hoạch | 25 | KH-SNgV | 25/KH-SNgV | 2026-04-03
            Thông tư số 01/2018/TT-VPCP | Thông tư | 01/2018 | TT-VPCP | 01/2018/TT-VPCP |
            Luật số 63/2025/QH15 | Luật | 63/2025 | QH15 | 63/2025/QH15 |
            Kết luận số 210-KL/TW ngày 31/02/2025 | Kết luận | 210 | KL/TW | 210-KL/TW |
            Quyết định số 12a/QĐ-TTg - Uỷ ban | Quyết định | 12a | QĐ-TTg | 12a/QĐ-TTg |
            """)
  void takes_a_citation_apart(String text, String type, String number, String symbol, String code, LocalDate date) {
    Citation found = Citations.in(text).get(0);
    assertThat(found).extracting(Citation::type, Citation::number, Citation::symbol, Citation::code, Citation::date)
        .containsExactly(type, number, symbol, code, date);
  }

  @Test
  void reads_over_the_line_breaks_of_a_copied_page_and_says_where() {
    String text = "Căn cứ Nghị định số\n\n61/2018/NĐ-\n \nCP ngày\u00A023/4/2018, Chỉ thị số 23/CT- UBND.";
    List<Citation> found = Citations.in(text);
    assertThat(found).extracting(Citation::code).containsExactly("61/2018/NĐ-CP", "23/CT-UBND");
    assertThat(found.get(0).date()).isEqualTo(LocalDate.of(2018, 4, 23));
    assertThat(text.substring(found.get(1).start(), found.get(1).end())).isEqualTo("Chỉ thị số 23/CT- UBND");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Nghị quyết Đại hội", "Kế hoạch năm 2026", "báo cáo số liệu 12/2026", "Thông báo 15/7/2021", "76/NQ-CP", ""})
  void leaves_other_numbers_alone(String text) {
    assertThat(Citations.in(text)).isEmpty();
  }

  @Test
  void finds_all_68_numbered_citations_of_the_five_plans() throws IOException {
    List<Integer> counts = new ArrayList<>();
    try (Stream<Path> files = Files.list(Shared.orSkip("seeds")).sorted()) {
      for (Path seed : files.toList()) {
        counts.add(Citations.in(Nfc.of(Files.readString(seed))).size());
      }
    }
    assertThat(counts).containsExactly(8, 25, 21, 1, 13);
  }
}
