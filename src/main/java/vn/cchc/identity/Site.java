package vn.cchc.identity;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.LocalMonths;
import vn.cchc.fault.NotFound;
import vn.cchc.http.Times;

/** One agency's section: its owner, time zone, languages, colours, logo and footer. */
public record Site(
    long id, String slug, String name, long ownerUnitId, String zone, String languages,
    String primaryColour, String accentColour, @Nullable String logoSha,
    String footerAgency, String footerResponsible, String footerAddress, String footerPhone,
    String footerEmail, String footerHours, boolean showShortfall, int version) {

  /** The one of this slug among some, or the first of them where none is asked for. */
  public static Site named(List<Site> among, @Nullable String slug) {
    return among.stream().filter(s -> slug == null || s.slug().equals(slug)).findFirst()
        .orElseThrow(() -> new NotFound("fault.no-site", slug == null ? "" : slug));
  }

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
