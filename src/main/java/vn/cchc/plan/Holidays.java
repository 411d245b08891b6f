package vn.cchc.plan;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Collectors;
import vn.cchc.calendar.WorkingDays;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.fault.NotAllowed;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Role;
import vn.cchc.journal.Entry;
import vn.cchc.journal.Journal;

/** The holiday table: read as working days, replaced one year at a time from a list. */
public final class Holidays {
  private final Database database;
  private final Journal journal;

  public Holidays(Database database, Journal journal) {
    this.database = database;
    this.journal = journal;
  }

  public WorkingDays workingDays() {
    return database.read(Holidays::workingDays);
  }

  public static WorkingDays workingDays(Tx tx) {
    return tx.once("working days", () -> of(tx.mapper(HolidayMapper.class).all()));
  }

  private static WorkingDays of(List<Holiday> all) {
    var kinds = all.stream().collect(Collectors.partitioningBy(h -> h.kind() == Holiday.Kind.OFF,
        Collectors.mapping(Holiday::day, Collectors.toSet())));
    LocalDate until = all.isEmpty() ? null : lastDay(all.get(all.size() - 1).day().getYear());
    return new WorkingDays(kinds.get(true), kinds.get(false), until);
  }

  public List<Holiday> all() {
    return database.read(tx -> tx.mapper(HolidayMapper.class).all());
  }

  /** From October on, while next year's list is missing. */
  public boolean nextYearMissing(LocalDate today) {
    return today.getMonthValue() >= Month.OCTOBER.getValue() && !workingDays().knows(lastDay(today.getYear() + 1));
  }

  static boolean keeps(Actor actor) {
    return actor.hasAnywhere(Role.DESK) || actor.hasAnywhere(Role.ADMIN);
  }

  /** Replaces every year that the list names as a whole; returns how many days the list has. */
  public int replace(Actor actor, String csv) {
    if (!keeps(actor)) {
      throw new NotAllowed("plan.desk-only");
    }
    List<Holiday> rows = HolidayCsv.read(csv);
    var years = rows.stream().collect(Collectors.groupingBy(h -> h.day().getYear()));
    database.change(tx -> {
      var mapper = tx.mapper(HolidayMapper.class);
      years.forEach((year, days) -> {
        mapper.clear(LocalDate.of(year, 1, 1), lastDay(year));
        days.forEach(mapper::add);
      });
      journal.append(tx, years.keySet().stream().sorted()
          .map(year -> Entry.of(actor.id(), "holiday.replace", null, "HOLIDAY", year)).toList());
    });
    return rows.size();
  }

  private static LocalDate lastDay(int year) {
    return LocalDate.of(year, 12, 31);
  }
}
