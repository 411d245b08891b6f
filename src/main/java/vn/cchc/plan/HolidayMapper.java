package vn.cchc.plan;

import java.time.LocalDate;
import java.util.List;

/** SQL of the holiday table. */
public interface HolidayMapper {
  List<Holiday> all();

  int clear(LocalDate from, LocalDate to);

  int add(Holiday holiday);
}
