package vn.cchc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.text.Dates.Day;
import vn.cchc.text.Dates.Month;
import vn.cchc.text.Dates.WholeYear;

class DatesTest {
  @ParameterizedTest
  @ValueSource(strings = {"02/04/2026", "2/4/2026", "2-4-2026", "02.04.2026", "2026-04-02", "ngày 02 tháng 4 năm 2026",
      "Ngày 2  tháng 04\n năm 2026", " 02/4/2026 ", "nga\u0300y 02 tháng 4 năm 2026"})
  void reads_a_day_however_it_is_written(String text) {
    assertThat(Dates.parse(text)).contains(new Day(LocalDate.of(2026, 4, 2)));
    assertThat(Dates.day(text)).contains(LocalDate.of(2026, 4, 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"T2/2024", "t02/2024", "02/2024", "/02/2024", "   /02/2024", "tháng 2 năm 2024", "Tháng 02/2024",
      "ngày … tháng 02 năm 2024", "ngày    tháng 2 năm 2024", "ngày /02/2024"})
  void reads_a_month_and_a_day_left_blank(String text) {
    assertThat(Dates.parse(text)).contains(new Month(YearMonth.of(2024, 2)));
    assertThat(Dates.day(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Cả năm 2024", "năm 2024", "2024", "CẢ NĂM 2024"})
  void reads_a_whole_year(String text) {
    assertThat(Dates.parse(text)).contains(new WholeYear(2024));
  }

  @ParameterizedTest
  @ValueSource(strings = {"31/02/2026", "00/04/2026", "1/13/2026", "T13/2024", "T0/2024", "", "hôm nay", "2/4/26", "2/4/1626", "1/2/3/2024"})
  void refuses_what_is_no_date(String text) {
    assertThat(Dates.parse(text)).isEmpty();
  }

  @Test
  void writes_dates_as_the_State_writes_them() {
    assertThat(Dates.format(LocalDate.of(2021, 7, 15))).isEqualTo("15/7/2021");
    assertThat(Dates.format(LocalDate.of(2022, 1, 6))).isEqualTo("06/01/2022");
    assertThat(Dates.format(LocalDate.of(2025, 12, 10))).isEqualTo("10/12/2025");
    assertThat(Dates.words(LocalDate.of(2026, 4, 2))).isEqualTo("ngày 02 tháng 4 năm 2026");
    assertThat(Dates.format(YearMonth.of(2024, 2))).isEqualTo("02/2024");
    assertThat(Dates.format(YearMonth.of(2026, 4))).isEqualTo("4/2026");
  }
}
