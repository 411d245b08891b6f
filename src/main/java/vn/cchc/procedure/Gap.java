package vn.cchc.procedure;

/** What a text still lacks: a statutory part, or the full text, which is being fetched. */
public enum Gap { INCOMPLETE, UPDATING }
