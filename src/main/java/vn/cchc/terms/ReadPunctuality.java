package vn.cchc.terms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.identity.Site;
import vn.cchc.plan.Holidays;

/** Reads the terms of a site's decisions. */
public final class ReadPunctuality {
  private final Database database;
  private final Clock clock;

  public ReadPunctuality(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** field "" and unit null leave the filter out; completeness is as of the end of the period, or of today while it runs. */
  PunctualityBoard board(Site site, MeasuredPeriod span, String field, @Nullable Long unit) {
    return database.read(tx -> {
      var mapper = tx.mapper(TermMapper.class);
      Map<Long, List<TermMapper.Item>> items = mapper.items(site.id(), span.from(), span.to()).stream()
          .filter(i -> field.isEmpty() || i.fieldSlug().equals(field)).collect(Collectors.groupingBy(TermMapper.Item::decisionId));
      var clocks = clocks(tx);
      var lines = mapper.timed(site.id(), span.from(), span.to()).stream()
          .filter(d -> unit == null || d.unitId() == unit)
          .filter(d -> field.isEmpty() || items.containsKey(d.id()))
          .map(d -> line(site, d, items.getOrDefault(d.id(), List.of()), clocks)).toList();
      LocalDate day = today(site).isBefore(span.to()) ? today(site) : span.to();
      return PunctualityBoard.of(lines, mapper.completeness(site.id(), day, site.months().startOf(day.plusDays(1)), field));
    });
  }

  private PunctualityLine line(Site site, TermMapper.Timed d, List<TermMapper.Item> items, LegalTerms clocks) {
    LocalDate today = today(site);
    LocalDate publicOn = d.publishedAt() == null ? null : site.months().dayOf(d.publishedAt());
    Optional<LocalDate> issueBy = clocks.issueBy(d.clockRule(), d.byMinistry(), d.issuedOn(), d.lawOn());
    return new PunctualityLine(d, items, publicOn, clocks.read(issueBy, d.issuedOn(), today),
        clocks.read(clocks.publicBy(d.byMinistry(), d.issuedOn()), publicOn, today));
  }

  private static LegalTerms clocks(Tx tx) {
    return new LegalTerms(tx.mapper(TermMapper.class).terms(), Holidays.workingDays(tx));
  }

  List<ReportPeriod> periods() {
    return database.read(tx -> tx.mapper(TermMapper.class).periods());
  }

  List<Term> termsOn(LocalDate day) {
    return database.read(tx -> tx.mapper(TermMapper.class).terms()).stream().filter(t -> t.holdsOn(day)).toList();
  }

  List<TermMapper.Field> fields(Site site) {
    return database.read(tx -> tx.mapper(TermMapper.class).fields(site.id()));
  }

  LocalDate today(Site site) {
    return site.months().dayOf(clock.instant());
  }
}
