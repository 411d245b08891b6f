package vn.cchc.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.Problem;
import vn.cchc.http.Form;

/** The form of a site as shown: what is typed, what is wrong with it, and what somebody else saved meanwhile. */
record SiteForm(@Nullable Site site, Form typed, List<Problem> problems, List<UnitChoice> owners, boolean mayMove, @Nullable Site saved) {
  static final List<String> TEXTS =
      List.of("footerAgency", "footerResponsible", "footerAddress", "footerPhone", "footerEmail", "footerHours");

  int version() {
    return site == null ? 0 : site.version();
  }

  static Form blank() {
    return Form.of("zone", "Asia/Ho_Chi_Minh", "languages", "vi", "primaryColour", "#14507f", "accentColour", "#a31621");
  }

  static Form of(Site s) {
    return Form.of("slug", s.slug(), "name", s.name(), "owner", "" + s.ownerUnitId(), "zone", s.zone(), "languages", s.languages(),
        "primaryColour", s.primaryColour(), "accentColour", s.accentColour(), "footerAgency", s.footerAgency(),
        "footerResponsible", s.footerResponsible(), "footerAddress", s.footerAddress(), "footerPhone", s.footerPhone(),
        "footerEmail", s.footerEmail(), "footerHours", s.footerHours(), "showShortfall", s.showShortfall() ? "1" : "");
  }

  /** What was typed; the slug of an existing site stays. */
  static SiteFields read(Form f, @Nullable Site site) {
    var footer = new SiteFields.Footer(f.get("footerAgency"), f.get("footerResponsible"), f.get("footerAddress"),
        f.get("footerPhone"), f.get("footerEmail"), f.get("footerHours"));
    long owner = f.filled("owner").isPresent() ? f.id("owner") : site == null ? 0 : site.ownerUnitId();
    return new SiteFields(site == null ? f.get("slug") : site.slug(), f.get("name"), owner, f.get("zone"),
        List.of(f.get("languages").split(",")), f.get("primaryColour"), f.get("accentColour"), footer, f.ticked("showShortfall"));
  }
}
