package vn.cchc.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A topic of a site, which outlasts the plans that letter and word it. */
public record Topic(
    long id, long siteId, String slug, Pillar pillar, String name, LocalDate validFrom, @Nullable LocalDate validTo) {}
