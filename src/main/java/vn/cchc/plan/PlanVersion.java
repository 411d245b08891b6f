package vn.cchc.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** One version of a plan, in force from a month. */
public record PlanVersion(
    long id, long planId, int no, VersionState state, YearMonth fromMonth,
    String number, @Nullable LocalDate issuedOn, String issuedText, String place, String issuer,
    String signerForm, String signerTitle, String signerName, String title, String theme, String note,
    @Nullable Long createdBy, Instant createdAt, @Nullable Instant issuedAt) {

  public Heading heading() {
    return new Heading(number, issuedOn, issuedText, place, issuer, signerForm, signerTitle, signerName, title, theme, note);
  }

  public boolean draft() {
    return state == VersionState.DRAFT;
  }
}
