package vn.cchc.search;

/** A live article as the index takes it. */
public record IndexedArticle(
    long id, long siteId, long unitId, String title, String summary, String body, String byline, String topics) {}
