package vn.cchc.identity;

import java.time.LocalDate;

/** What a unit was called until and including a day. */
public record FormerName(String name, String shortName, LocalDate untilDay) {}
