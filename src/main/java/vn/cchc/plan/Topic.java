package vn.cchc.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A topic of a site; it outlives the plans that give it letters and labels. */
public record Topic(
    long id, long siteId, String slug, Pillar pillar, String name, LocalDate validFrom, @Nullable LocalDate validTo) {}
