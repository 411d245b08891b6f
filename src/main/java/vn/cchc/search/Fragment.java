package vn.cchc.search;

/** A piece of shown text, marked where it is what was looked for; whoever shows it escapes it. */
public record Fragment(String text, boolean marked) {}
