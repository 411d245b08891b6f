package vn.cchc.site;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A procedure that the article names and that has been amended or ended since; site is where its page is. */
record StaleBanner(String site, String code, String changeKind, LocalDate effectiveFrom, String decision, @Nullable String replacedByCode) {}
