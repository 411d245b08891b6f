package vn.cchc.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Number, dates, issuer, signer and title of a version; blanks stay blank, as in drafts of real plans. */
public record Heading(
    String number, @Nullable LocalDate issuedOn, String issuedText, String place, String issuer,
    String signerForm, String signerTitle, String signerName, String title, String theme, String note) {}
