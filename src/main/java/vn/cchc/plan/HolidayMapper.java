package vn.cchc.plan;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** SQL of the holiday table. */
public interface HolidayMapper {
  List<Holiday> all();

  int clear(@Param("from") LocalDate from, @Param("to") LocalDate to);

  int add(Holiday holiday);
}
