package vn.cchc.site;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.text.HtmlAllowList;

/** Cleans a body once more on its way out; where that changes anything, the stricter text is shown and told of, once. */
final class OutgoingText {
  private static final Logger LOG = LoggerFactory.getLogger(OutgoingText.class);
  private static final int MOST_REMEMBERED = 10_000;

  private final StricterText incident;
  private final Set<Long> told = ConcurrentHashMap.newKeySet();

  OutgoingText(StricterText incident) {
    this.incident = incident;
  }

  String clean(long site, ArticleText text) {
    String clean = HtmlAllowList.clean(text.body());
    if (!clean.equals(text.body()) && told.size() < MOST_REMEMBERED && told.add(text.edition())) {
      LOG.warn("shown stricter than stored article={} edition={}", text.id(), text.edition());
      incident.shown(site, text.id(), text.edition());
    }
    return clean;
  }
}
