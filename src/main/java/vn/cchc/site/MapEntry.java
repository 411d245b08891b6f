package vn.cchc.site;

import java.time.Instant;

/** An address of the site map with the time of its last change. */
public record MapEntry(long id, String slug, Instant updatedAt) {}
