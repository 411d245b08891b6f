package vn.cchc.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A text that the plan is based on or cites; many are cited without number or date. */
public record LegalBasis(String type, String number, @Nullable LocalDate issuedOn, String issuer, String note) {}
