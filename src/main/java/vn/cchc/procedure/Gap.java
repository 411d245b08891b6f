package vn.cchc.procedure;

/** What a text still lacks: a statutory part, or the full text, which is still to be fetched. */
public enum Gap { INCOMPLETE, UPDATING }
