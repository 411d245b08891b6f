package vn.cchc.identity;

import java.time.LocalDate;

/** A unit's name up to and including a day. */
public record FormerName(String name, String shortName, LocalDate untilDay) {}
