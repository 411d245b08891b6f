package vn.cchc.article;

/** A text as somebody hands it in: the owner unit, what it says, and its labels. */
public record Draft(long unit, Content content, Labels labels) {}
