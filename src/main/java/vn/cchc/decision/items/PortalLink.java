package vn.cchc.decision.items;

import vn.cchc.procedure.ProcedureText;

/** Where the national portal keeps procedures: the way to a full text that is not here yet, if nobody gave its own page. */
public final class PortalLink {
  public static final String FRONT = "https://dichvucong.gov.vn/thu-tuc-hanh-chinh";

  private PortalLink() {}

  /** The text marked as being updated, with a link to follow. */
  public static ProcedureText updating(ProcedureText text) {
    return text.portalUrl().isBlank() ? text.withPortal(FRONT).stillUpdating(true) : text.stillUpdating(true);
  }
}
