package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearsTest {
  @ParameterizedTest
  @CsvSource({"T2/2024,T2/2026", "Cả năm 2024 (nếu có),Cả năm 2026 (nếu có)", "120240,120240", "Hằng tháng,Hằng tháng"})
  void words_move_to_the_new_year(String before, String after) {
    assertThat(Years.moved(before, 2024, 2026)).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource({"25/KH-SNgV,/KH-SNgV", "/KH-UBND,/KH-UBND", "60-NQ/TU,-NQ/TU", "''," + "''"})
  void a_copied_plan_waits_for_its_own_number(String before, String after) {
    assertThat(Years.blankNumber(before)).isEqualTo(after);
  }

  @Test
  void a_deadline_keeps_its_month_in_the_new_year() {
    var task = new Task(7, 1, "A", "Xây dựng Kế hoạch năm 2024", "", "", "Kế hoạch", DeadlineKind.MONTH, YearMonth.of(2024, 2), "T2/2024");
    assertThat(task.inYear(2024, 2026)).isEqualTo(
        new Task(0, 1, "A", "Xây dựng Kế hoạch năm 2026", "", "", "Kế hoạch", DeadlineKind.MONTH, YearMonth.of(2026, 2), "T2/2026"));
  }
}
