package vn.cchc.route;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.Malformed;

/** What comes with an action: the version seen, and what the action asks for. Other fields are refused. */
public record ActionInput(
    @Nullable Integer version, @Nullable String reason, @Nullable Boolean publish, @Nullable Instant publishAt,
    @Nullable Instant expiresAt, @Nullable WithdrawAs withdrawAs, @Nullable Long redirectTo,
    @Nullable ResumeAt resumeAt, @Nullable List<String> checklist, @Nullable List<Along> along) {

  /** Where a returned text goes on: at the step that returned it, or from the start. */
  public enum ResumeAt { STEP, START }

  public static ActionInput of(int version) {
    return new ActionInput(version, null, null, null, null, null, null, null, null, null);
  }

  /** "Trình duyệt", with the time at which the writer would like it to be posted. */
  public static ActionInput submitting(int version, @Nullable Instant publishAt) {
    return new ActionInput(version, null, null, publishAt, null, null, null, null, null, null);
  }

  /** A request without a body names no version. */
  public static ActionInput needed(@Nullable ActionInput sent) {
    if (sent == null) {
      throw new Malformed("fault.version-needed");
    }
    return sent;
  }

  public int versionSeen() {
    if (version == null) {
      throw new Malformed("fault.version-needed");
    }
    return version;
  }

  public String reasonOrEmpty() {
    return reason == null ? "" : reason.strip();
  }

  /** What went along with the subject as it was shown, with its versions. */
  public List<Along> signedAlong() {
    return along == null ? List.of() : along;
  }

  public List<String> ticks() {
    return checklist == null ? List.of() : checklist;
  }
}
