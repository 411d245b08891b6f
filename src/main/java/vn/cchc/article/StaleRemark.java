package vn.cchc.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A procedure that the article names and that a decision has amended or ended since. */
public record StaleRemark(String code, String name, String changeKind, LocalDate effectiveFrom, String decision, @Nullable String replacedByCode) {}
