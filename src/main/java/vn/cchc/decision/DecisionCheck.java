package vn.cchc.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.text.SearchKey;

/** Reads the heading and the bases of a decision out of what was sent, every fault at once. */
public final class DecisionCheck {
  private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2100, 12, 31);
  /** The usual time for issuing a decision, and the short ones; their days are rows of the table of terms. */
  public static final List<String> CLOCKS = List.of("USUAL", "SHORT_3", "SHORT_2");
  static final int LONGEST_NUMBER = 120;
  static final int LONGEST_CITATION = 1000;

  private final List<Problem> problems = new ArrayList<>();

  /** What a decision says now; missing fields of what was sent are taken from it. */
  static Heading headingOf(Decision d) {
    return new Heading(d.number(), d.issuedOn(), d.issuer(), d.byMinistry(), d.signer(), d.summary(), d.effectiveOn(),
        d.receivedOn(), d.clockRule());
  }

  static Heading heading(DecisionInput sent, @Nullable Heading before) {
    var check = new DecisionCheck();
    var heading = new Heading(
        check.text("number", sent.number(), before == null ? "" : before.number(), LONGEST_NUMBER, true),
        check.day("date", sent.date(), before == null ? null : before.issuedOn()),
        check.text("issuer", sent.issuer(), before == null ? "" : before.issuer(), 300, true),
        sent.byMinistry() == null ? before != null && before.byMinistry() : sent.byMinistry(),
        check.text("signer", sent.signer(), before == null ? "" : before.signer(), 200, false),
        check.text("summary", sent.summary(), before == null ? "" : before.summary(), 2000, false),
        check.day("effectiveDate", effective(sent), before == null ? null : before.effectiveOn()),
        sent.receivedOn() == null && before != null ? before.receivedOn() : sent.receivedOn(),
        check.clock(sent.clockRule(), before == null ? CLOCKS.get(0) : before.clockRule()));
    check.bases(sent);
    Problems.refuseAny(check.problems);
    return heading;
  }

  private void bases(DecisionInput sent) {
    var bases = sent.bases() == null ? List.<DecisionInput.BasisInput>of() : sent.bases();
    for (int i = 0; i < bases.size(); i++) {
      text("bases[" + i + "].citation", bases.get(i).citation(), "", LONGEST_CITATION, true);
    }
    Integer follows = sent.followsBasis();
    if (follows != null && follows != 0 && (follows < 1 || follows > bases.size() || bases.get(follows - 1).effectiveDate() == null)) {
      problems.add(new Problem("followsBasis", "decision.basis-without-date"));
    }
  }

  /** The day of the basis that is followed comes first. */
  private static @Nullable LocalDate effective(DecisionInput sent) {
    Integer follows = sent.followsBasis();
    if (follows != null && sent.bases() != null && follows >= 1 && follows <= sent.bases().size()) {
      LocalDate day = sent.bases().get(follows - 1).effectiveDate();
      return day == null ? sent.effectiveDate() : day;
    }
    return sent.effectiveDate();
  }

  private String text(String field, @Nullable String sent, String before, int longest, boolean needed) {
    String text = sent == null ? before : sent.strip();
    if (needed && text.isEmpty()) {
      problems.add(new Problem(field, "decision.field-needed"));
    }
    if (text.codePointCount(0, text.length()) > longest) {
      problems.add(new Problem(field, "article.too-long", longest));
    }
    return text;
  }

  private String clock(@Nullable String sent, String before) {
    String rule = sent == null || sent.isBlank() ? before : sent.strip();
    if (!CLOCKS.contains(rule)) {
      problems.add(new Problem("clockRule", "decision.no-such-clock"));
    }
    return rule;
  }

  private LocalDate day(String field, @Nullable LocalDate sent, @Nullable LocalDate before) {
    LocalDate day = sent == null ? before : sent;
    if (day == null) {
      problems.add(new Problem(field, "decision.field-needed"));
    } else if (far(day)) {
      problems.add(new Problem(field, "decision.day-far"));
    }
    return day == null ? FIRST : day;
  }

  /** A year that can only be a slip of the keyboard. */
  static boolean far(LocalDate day) {
    return day.isBefore(FIRST) || day.isAfter(LAST);
  }

  /** The number without accents and spaces: "2267./QĐ-BXD" and "2267/QĐ-BXD" are one. */
  static String numberKey(String number) {
    String key = SearchKey.of(number).replaceAll("[\\s.]+", "").replaceFirst("^so:?", "");
    return key.substring(0, Math.min(120, key.length()));
  }
}
