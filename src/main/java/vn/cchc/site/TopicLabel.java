package vn.cchc.site;

/** A topic of an article, by its name and the address of its page. */
public record TopicLabel(long id, String slug, String name) {}
