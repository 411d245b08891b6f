package vn.cchc.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.cchc.fault.Problem;

/** What the parts of a plan must satisfy; all problems at once, as (field, key). */
final class PlanChecks {
  static final int MOST_LINES = 200;

  private final List<Problem> found = new ArrayList<>();

  static List<Problem> heading(Heading h) {
    return new PlanChecks()
        .filled("title", h.title()).atMost("title", h.title(), 500).filled("issuer", h.issuer()).atMost("issuer", h.issuer(), 300)
        .atMost("number", h.number(), 60).atMost("issuedText", h.issuedText(), 120).atMost("place", h.place(), 120)
        .atMost("signerForm", h.signerForm(), 120).atMost("signerTitle", h.signerTitle(), 120)
        .atMost("signerName", h.signerName(), 200).atMost("theme", h.theme(), 500).atMost("note", h.note(), 1000).found;
  }

  static List<Problem> bases(List<LegalBasis> bases) {
    var checks = new PlanChecks().lines("bases", bases.size());
    for (int i = 0; i < bases.size(); i++) {
      String at = "basis." + i + ".";
      LegalBasis b = bases.get(i);
      checks.filled(at + "type", b.type()).atMost(at + "type", b.type(), 60).atMost(at + "number", b.number(), 60)
          .atMost(at + "issuer", b.issuer(), 300).atMost(at + "note", b.note(), 500);
    }
    return checks.found;
  }

  static List<Problem> recipients(List<String> names) {
    var checks = new PlanChecks().lines("recipients", names.size());
    names.forEach(name -> checks.atMost("recipients", name, 300));
    return checks.found;
  }

  static List<Problem> topics(List<TopicLine> lines) {
    var checks = new PlanChecks().lines("topics", lines.size());
    var letters = new HashSet<String>();
    for (int i = 0; i < lines.size(); i++) {
      String at = "topic." + i + ".";
      TopicLine line = lines.get(i);
      checks.filled(at + "label", line.label()).atMost(at + "label", line.label(), 300).atMost(at + "letter", line.letter(), 5);
      if (!line.letter().isEmpty() && !letters.add(line.letter())) {
        checks.found.add(new Problem(at + "letter", "plan.letter-twice", line.letter()));
      }
    }
    return checks.found;
  }

  static List<Problem> task(Task t, boolean hasLead) {
    var checks = new PlanChecks().filled("content", t.content()).atMost("content", t.content(), 1000)
        .atMost("section", t.section(), 200).atMost("leadText", t.leadText(), 500)
        .atMost("coordinatingText", t.coordinatingText(), 500).atMost("product", t.product(), 300)
        .atMost("deadlineText", t.deadlineText(), 120);
    if (!hasLead && t.leadText().isEmpty()) {
      checks.found.add(new Problem("leadText", "plan.no-lead"));
    }
    if (t.deadlineKind() == DeadlineKind.MONTH && t.deadlineMonth() == null) {
      checks.found.add(new Problem("deadlineMonth", "plan.no-deadline-month"));
    }
    return checks.found;
  }

  static List<Problem> rule(Rule r, int minimum, int year) {
    var checks = new PlanChecks().filled("label", r.label()).atMost("label", r.label(), 300);
    if (minimum < 0 || minimum > 1000) {
      checks.found.add(new Problem("minimum", "plan.minimum-range"));
    }
    if (r.firstMonth().getYear() != year || r.lastMonth().getYear() != year) {
      checks.found.add(new Problem("firstMonth", "plan.months-outside", year));
    }
    if (r.lastMonth().isBefore(r.firstMonth())) {
      checks.found.add(new Problem("lastMonth", "plan.months-reversed"));
    }
    return checks.found;
  }

  private PlanChecks filled(String field, String value) {
    if (value.isBlank()) {
      found.add(new Problem(field, "plan.empty"));
    }
    return this;
  }

  private PlanChecks atMost(String field, String value, int most) {
    if (value.length() > most) {
      found.add(new Problem(field, "plan.too-long", most));
    }
    return this;
  }

  private PlanChecks lines(String field, int count) {
    if (count > MOST_LINES) {
      found.add(new Problem(field, "plan.too-many-lines", MOST_LINES));
    }
    return this;
  }
}
