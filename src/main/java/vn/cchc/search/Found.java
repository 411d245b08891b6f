package vn.cchc.search;

import java.util.List;

/** One page of what was found; atLeast: there are more than were counted. */
public record Found(List<Hit> hits, long total, boolean atLeast) {}
