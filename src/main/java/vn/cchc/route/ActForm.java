package vn.cchc.route;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.Problem;
import vn.cchc.http.Form;
import vn.cchc.http.TypedTime;

/** Reads the form of an action into what the action asks for. */
public final class ActForm {
  private ActForm() {}

  public static ActionInput read(Form form, ZoneId zone, List<Problem> found) {
    return new ActionInput(form.number("version"), reason(form), "approve-publish".equals(form.get("act")),
        TypedTime.read(form, "publishAt", "publishTime", zone, found),
        TypedTime.read(form, "expiresAt", "expiresTime", zone, found),
        choice(form, "withdrawAs", WithdrawAs.class),
        form.idIfAny("redirectTo"),
        choice(form, "resumeAt", ActionInput.ResumeAt.class), form.all("checklist"), form.all("along").stream().map(Along::typed).toList());
  }

  /** The ready reasons that were ticked, and what was written besides. */
  private static String reason(Form form) {
    var parts = new ArrayList<>(form.all("ready"));
    form.filled("reason").ifPresent(parts::add);
    return String.join("; ", parts);
  }

  private static <E extends Enum<E>> @Nullable E choice(Form form, String name, Class<E> type) {
    return form.filled(name).map(typed -> form.choice(name, type)).orElse(null);
  }
}
