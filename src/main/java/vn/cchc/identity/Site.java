package vn.cchc.identity;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.LocalMonths;
import vn.cchc.http.Times;

/** One agency's section: its owner, time zone, languages, colours, logo and footer. */
public record Site(
    long id, String slug, String name, long ownerUnitId, String zone, String languages,
    String primaryColour, String accentColour, @Nullable String logoSha,
    String footerAgency, String footerResponsible, String footerAddress, String footerPhone,
    String footerEmail, String footerHours, boolean showShortfall, int version) {

  public LocalMonths months() {
    return new LocalMonths(ZoneId.of(zone));
  }

  public Times times() {
    return new Times(ZoneId.of(zone));
  }

  public List<String> languageList() {
    return List.of(languages.split(","));
  }
}
