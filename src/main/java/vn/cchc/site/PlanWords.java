package vn.cchc.site;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.identity.Unit;
import vn.cchc.identity.UnitTree;
import vn.cchc.plan.DeadlineKind;
import vn.cchc.plan.LegalBasis;
import vn.cchc.plan.PlanVersion;
import vn.cchc.plan.PlanWhole;
import vn.cchc.plan.RuleWhole;
import vn.cchc.plan.Task;
import vn.cchc.plan.TaskWhole;

/** Puts a plan into words; what is blank in the document stays blank. */
record PlanWords(SiteFrame frame, UnitTree units) {
  private static final String GAP = "……";

  String number(PlanVersion version) {
    String number = version.number().strip();
    return number.isEmpty() || number.startsWith("/") ? GAP + number : number;
  }

  String issued(PlanVersion version) {
    String day = version.issuedOn() != null ? frame.times().day(version.issuedOn()) : version.issuedText();
    return day.isBlank() ? GAP : day;
  }

  /** "Kế hoạch số 152/KH-UBND ngày 23/4/2026 của UBND tỉnh Lạng Sơn: Tuyên truyền…" */
  String basis(LegalBasis basis) {
    var words = new StringBuilder(basis.type());
    if (!basis.number().isBlank()) {
      words.append(' ').append(frame.t("site.number", basis.number()));
    }
    if (basis.issuedOn() != null) {
      words.append(' ').append(frame.t("site.of-day", frame.times().day(basis.issuedOn())));
    }
    if (!basis.issuer().isBlank()) {
      words.append(' ').append(frame.t("site.of-issuer", basis.issuer()));
    }
    return basis.note().isBlank() ? words.toString() : words.append(": ").append(basis.note()).toString();
  }

  PlanPage.TaskLine task(TaskWhole whole) {
    Task task = whole.task();
    return new PlanPage.TaskLine(task.content(), names(whole.lead(), task.leadText()),
        names(whole.coordinating(), task.coordinatingText()), task.product(), deadline(task));
  }

  private String names(List<Long> ids, String words) {
    return Stream.concat(ids.stream().flatMap(id -> units.unit(id).stream()).map(Unit::shortName), Stream.of(words))
        .filter(name -> !name.isBlank()).distinct().collect(Collectors.joining("; "));
  }

  private String deadline(Task task) {
    if (!task.deadlineText().isBlank()) {
      return task.deadlineText();
    }
    YearMonth month = task.deadlineMonth();
    return task.deadlineKind() == DeadlineKind.MONTH && month != null ? frame.t("site.month", frame.times().month(month))
        : frame.t("site.deadline." + task.deadlineKind());
  }

  /** "2 tin, bài mỗi tháng: Trung tâm TT&DVĐN"; the label names the topic, if the rule has one. */
  String rule(PlanWhole plan, RuleWhole whole) {
    String target = units.unit(whole.rule().targetUnitId()).map(Unit::name).orElse("");
    return frame.t("site.rule", plan.minimumShown(whole), target, whole.rule().label());
  }
}
