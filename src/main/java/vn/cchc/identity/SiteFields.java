package vn.cchc.identity;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.cchc.fault.Problem;

/** What somebody enters about a site. */
public record SiteFields(
    String slug, String name, long ownerUnitId, String zone, List<String> languages,
    String primaryColour, String accentColour, Footer footer, boolean showShortfall) {
  /** First segments of our own addresses. */
  static final Set<String> RESERVED = Set.of("desk", "api", "api-docs", "assets", "files", "health", "metrics");
  static final List<String> LANGUAGES = List.of("vi", "en");

  /** The footer of every public page. */
  public record Footer(String agency, String responsible, String address, String phone, String email, String hours) {}

  static SiteFields of(Site s) {
    return new SiteFields(s.slug(), s.name(), s.ownerUnitId(), s.zone(), s.languageList(), s.primaryColour(), s.accentColour(),
        new Footer(s.footerAgency(), s.footerResponsible(), s.footerAddress(), s.footerPhone(), s.footerEmail(), s.footerHours()),
        s.showShortfall());
  }

  /** As stored: the first language is the site's main one. */
  public String languageCodes() {
    return String.join(",", languages);
  }

  List<Problem> problems() {
    var found = new ArrayList<Problem>();
    if (!slug.matches("[a-z0-9](-?[a-z0-9]){1,59}") || slug.length() > 60) {
      found.add(new Problem("slug", "sites.problem.slug"));
    } else if (RESERVED.contains(slug)) {
      found.add(new Problem("slug", "sites.problem.slug-reserved", slug));
    }
    if (name.isEmpty()) {
      found.add(new Problem("name", "sites.problem.no-name"));
    }
    if (!zoneKnown()) {
      found.add(new Problem("zone", "sites.problem.zone"));
    }
    if (languages.isEmpty() || !LANGUAGES.containsAll(languages)) {
      found.add(new Problem("languages", "sites.problem.languages"));
    }
    Colours.problem("primaryColour", primaryColour).ifPresent(found::add);
    Colours.problem("accentColour", accentColour).ifPresent(found::add);
    found.addAll(lengthProblems());
    return found;
  }

  private boolean zoneKnown() {
    try {
      return !zone.isEmpty() && ZoneId.of(zone).getId().contains("/");
    } catch (DateTimeException e) {
      return false;
    }
  }

  private List<Problem> lengthProblems() {
    var found = new ArrayList<Problem>();
    limit(found, "name", name, 300);
    limit(found, "footerAgency", footer.agency(), 300);
    limit(found, "footerResponsible", footer.responsible(), 300);
    limit(found, "footerAddress", footer.address(), 300);
    limit(found, "footerPhone", footer.phone(), 60);
    limit(found, "footerEmail", footer.email(), 120);
    limit(found, "footerHours", footer.hours(), 300);
    return found;
  }

  private static void limit(List<Problem> found, String field, String text, int most) {
    if (text.length() > most) {
      found.add(new Problem(field, "problem.too-long", most));
    }
  }
}
