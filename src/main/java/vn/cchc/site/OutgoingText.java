package vn.cchc.site;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.procedure.ProcedureEntry;
import vn.cchc.procedure.Version;
import vn.cchc.text.HtmlAllowList;

/** Cleans a text once more on its way out; if that changes anything, the stricter text is shown and reported, once. */
final class OutgoingText {
  private static final Logger LOG = LoggerFactory.getLogger(OutgoingText.class);
  private static final int MOST_REMEMBERED = 10_000;

  private record TextAnswer(String subject, long text) {}

  private final StricterText incident;
  private final Set<TextAnswer> told = ConcurrentHashMap.newKeySet();

  OutgoingText(StricterText incident) {
    this.incident = incident;
  }

  String clean(long site, ArticleText text) {
    return clean(site, "ARTICLE", text.id(), text.edition(), text.body());
  }

  String clean(Version version, String part) {
    return clean(version.siteId(), ProcedureEntry.SUBJECT, version.procedureId(), version.id(), part);
  }

  private String clean(long site, String subject, long id, long text, String body) {
    String clean = HtmlAllowList.clean(body);
    if (!clean.equals(body) && told.size() < MOST_REMEMBERED && told.add(new TextAnswer(subject, text))) {
      LOG.warn("shown stricter than stored subject={} id={} text={}", subject, id, text);
      incident.shown(site, subject, id, text);
    }
    return clean;
  }
}
