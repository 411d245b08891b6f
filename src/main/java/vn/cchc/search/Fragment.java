package vn.cchc.search;

/** A piece of text, marked if it matches the search; whoever shows it escapes it. */
public record Fragment(String text, boolean marked) {}
