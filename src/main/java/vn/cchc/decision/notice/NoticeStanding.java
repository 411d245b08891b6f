package vn.cchc.decision.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.article.Edition;
import vn.cchc.decision.Decision;
import vn.cchc.fault.Problem;
import vn.cchc.identity.Site;
import vn.cchc.route.State;
import vn.cchc.text.HtmlAllowList;
import vn.cchc.text.WideTables;

/** How a notice stands to its decision; edition null: there is none yet. live: visitors can read it. */
public record NoticeStanding(
    Decision decision, Site site, @Nullable Edition edition, boolean matches, List<Problem> lacking, List<String> waitsFor,
    String step, boolean mayDraft, boolean maySave, boolean live) {

  /** What a person has to be told, as a key of words; empty while both go together. */
  public String remark() {
    if (edition == null) {
      return mayDraft && decision.state().beingWritten() ? "notice.comes" : "notice.none";
    }
    State state = edition.state();
    boolean waits = state == State.IN_REVIEW;
    boolean written = state.beingWritten();
    return switch (decision.state()) {
      case DRAFT, RETURNED -> "notice.goes-along";
      case IN_REVIEW -> written ? "notice.not-submitted" : "notice.goes-along";
      case APPROVED, SCHEDULED, PUBLISH_FAILED -> waits ? "notice.waits" : written ? "notice.not-submitted" : "notice.goes-along";
      case PUBLISHED -> live ? "notice.live" : waits ? "notice.waits-posted" : written ? "notice.not-submitted" : "notice.ready";
      case WITHDRAWN, DISCARDED, SUPERSEDED, EXPIRED -> "notice.decision-over";
    };
  }

  /** Something here needs a person. */
  public boolean late() {
    return List.of("notice.not-submitted", "notice.waits", "notice.waits-posted", "notice.ready").contains(remark())
        && decision.state() != State.IN_REVIEW || !matches;
  }

  public long articleId() {
    return edition == null ? 0 : edition.articleId();
  }

  /** For the page; tableLabel names what has no caption. */
  public String body(String tableLabel) {
    return edition == null ? "" : WideTables.scrolling(HtmlAllowList.clean(edition.body()), tableLabel);
  }

  public String names() {
    return String.join(", ", waitsFor);
  }
}
