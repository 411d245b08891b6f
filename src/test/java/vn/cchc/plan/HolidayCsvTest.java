package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;

class HolidayCsvTest {
  @Test
  void reads_days_as_offices_write_them() {
    assertThat(HolidayCsv.read("""
        ngày,loại,căn cứ
        2027-01-01,nghỉ,Tết Dương lịch
        05/02/2027;nghỉ;Tết Nguyên đán, theo thông báo
        20-2-2027\tlàm bù\t"Hoán đổi"
        """)).containsExactly(new Holiday(LocalDate.of(2027, 1, 1), Holiday.Kind.OFF, "Tết Dương lịch"),
        new Holiday(LocalDate.of(2027, 2, 5), Holiday.Kind.OFF, "Tết Nguyên đán, theo thông báo"),
        new Holiday(LocalDate.of(2027, 2, 20), Holiday.Kind.WORKED, "Hoán đổi"));
  }

  @Test
  void names_every_line_that_it_cannot_read() {
    var refused = catchThrowableOfType(Problems.class, () -> HolidayCsv.read("""
        31/02/2027,nghỉ,Không có ngày này
        2027-01-01,có lẽ,Tết
        2027-01-02,nghỉ,
        2027-01-03,nghỉ,Tết
        03/01/2027,nghỉ,Tết
        """));
    assertThat(refused.list()).extracting(Problem::key)
        .containsExactly("holiday.bad-day", "holiday.bad-kind", "holiday.bad-basis", "holiday.twice");
  }

  @Test
  void an_empty_list_is_refused_rather_than_stored() {
    assertThat(catchThrowableOfType(Problems.class, () -> HolidayCsv.read("ngày,loại,căn cứ\n\n")).list())
        .extracting(Problem::key).containsExactly("holiday.nothing");
  }
}
