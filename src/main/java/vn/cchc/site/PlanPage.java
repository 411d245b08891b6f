package vn.cchc.site;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.plan.Plan;
import vn.cchc.plan.PlanTopic;
import vn.cchc.plan.PlanVersion;

/** A year's plan as its page shows it, with what has been published in that year. */
record PlanPage(
    Plan plan, PlanVersion version, String number, String issued, List<String> bases, List<PlanTopic> topics,
    List<TaskLine> tasks, List<String> recipients, List<String> rules, List<Tally> byUnit, List<Tally> byTopic,
    List<Missed> missed, List<Integer> years, Metadata meta) {

  /** A task with the columns of the annex. */
  record TaskLine(String content, String lead, String coordinating, String product, String deadline) {}

  /** A unit that fell short in a month that is over; shown only if the site wants it. */
  record Missed(String unit, String rule, String month, int required, int published) {}

  /** "KT. GIÁM ĐỐC – PHÓ GIÁM ĐỐC – Trần Thị Vân Thuỳ" */
  String signer() {
    return Stream.of(version.signerForm(), version.signerTitle(), version.signerName())
        .filter(words -> !words.isBlank()).collect(Collectors.joining(" – "));
  }

  long published() {
    return byUnit.stream().mapToLong(Tally::count).sum();
  }
}
