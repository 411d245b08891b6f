package vn.cchc.search;

import java.util.List;

/** One page of results; atLeast: there are more than were counted. */
public record Found(List<Hit> hits, long total, boolean atLeast) {}
