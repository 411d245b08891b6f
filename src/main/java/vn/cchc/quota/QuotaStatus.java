package vn.cchc.quota;

import java.util.Locale;

/** How a unit stands by a rule in a month. */
public enum QuotaStatus {
  MET, ON_TRACK, AT_RISK, SHORT, MISSED, EXEMPT, NOT_SET;

  /** ruleSet is false outside the rule's months, and if nothing is demanded. */
  public static QuotaStatus of(
      int required, int published, int scheduled, int approved, int inReview, int drafts,
      boolean monthOver, boolean exempt, boolean ruleSet) {
    if (!ruleSet || required <= 0) {
      return NOT_SET;
    }
    if (published >= required) {
      return MET;
    }
    if (exempt) {
      return EXEMPT;
    }
    return monthOver ? MISSED : forecast(required, published + scheduled + approved, inReview + drafts);
  }

  /** Its name in the style sheet. */
  String mark() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static QuotaStatus forecast(int required, int certain, int perhaps) {
    if (certain >= required) {
      return ON_TRACK;
    }
    return certain + perhaps >= required ? AT_RISK : SHORT;
  }
}
