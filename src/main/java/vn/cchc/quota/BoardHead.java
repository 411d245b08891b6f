package vn.cchc.quota;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.cchc.http.Links;
import vn.cchc.identity.Site;

/** The head of both boards: site and time, filters, how many cells have which status, and what a person should know. */
record BoardHead(
    Site site, List<Site> sites, YearMonth month, BoardFilter filter, List<BoardLine> all, boolean keeps,
    boolean holidaysMissing) {

  /** Last year, this one and the next, for the list of months. */
  List<YearMonth> choices() {
    return IntStream.rangeClosed(-12, 12).mapToObj(month::plusMonths).toList();
  }

  Map<Long, String> units() {
    var units = new LinkedHashMap<Long, String>();
    all.forEach(line -> units.put(line.unitId(), line.unit()));
    return units;
  }

  Map<QuotaStatus, Long> counts() {
    var counts = new LinkedHashMap<QuotaStatus, Long>();
    for (QuotaStatus status : QuotaStatus.values()) {
      long n = all.stream().filter(line -> line.status() == status && !line.marks().monthAhead()).count();
      if (n > 0) {
        counts.put(status, n);
      }
    }
    return counts;
  }

  boolean nothingSet() {
    return all.stream().allMatch(line -> line.required() == 0);
  }

  boolean runsOn() {
    return all.stream().anyMatch(line -> line.marks().runOn());
  }

  List<BoardLine> differing() {
    return all.stream().filter(line -> line.marks().differs()).toList();
  }

  String monthLink(YearMonth to) {
    return "/chi-tieu?site=" + Links.part(site.slug()) + "&thang=" + to;
  }

  String yearLink(int year) {
    return "/chi-tieu/nam?site=" + Links.part(site.slug()) + "&nam=" + year;
  }

  String csvLink(boolean year) {
    return "/chi-tieu/tai-ve?site=" + Links.part(site.slug()) + (year ? "&nam=" + month.getYear() : "&thang=" + month);
  }
}
