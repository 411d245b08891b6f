package vn.cchc.quota;

/** What counts in a month, and what is under way to count. */
public record Coverage(int published, int scheduled, int approved, int inReview, int drafts) {
  static final Coverage NONE = new Coverage(0, 0, 0, 0, 0);

  static Coverage published(int n) {
    return new Coverage(n, 0, 0, 0, 0);
  }

  static Coverage oneIn(Stage stage) {
    return switch (stage) {
      case SCHEDULED -> new Coverage(0, 1, 0, 0, 0);
      case APPROVED -> new Coverage(0, 0, 1, 0, 0);
      case IN_REVIEW -> new Coverage(0, 0, 0, 1, 0);
      case DRAFT -> new Coverage(0, 0, 0, 0, 1);
    };
  }

  Coverage plus(Coverage more) {
    return new Coverage(published + more.published, scheduled + more.scheduled, approved + more.approved,
        inReview + more.inReview, drafts + more.drafts);
  }

  QuotaStatus status(int required, boolean monthOver, boolean exempt) {
    return QuotaStatus.of(required, published, scheduled, approved, inReview, drafts, monthOver, exempt, required > 0);
  }
}
