package vn.cchc.site;

/** How many articles a unit or topic has had published. */
public record Tally(long id, String slug, String name, long count) {}
