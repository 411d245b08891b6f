package vn.cchc.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.cchc.procedure.Change;
import vn.cchc.procedure.OnlineLevel;
import vn.cchc.procedure.VersionState;

/** A procedure as the index takes it: the version in force or announced, and the text that goes with it. */
public record IndexedProcedure(
    long id, long siteId, String code, Change changeKind, VersionState state, @Nullable LocalDate effectiveFrom, long version,
    String name, String field, String fieldSlug, String levels, String audiences, boolean internal,
    @Nullable OnlineLevel onlineLevel, String ways, String words) {}
