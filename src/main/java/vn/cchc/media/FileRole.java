package vn.cchc.media;

/** What a file is there for: before the text, in it, offered below it, or pointed to from it. */
public enum FileRole { LEAD, IMAGE, ATTACHMENT, INLINE }
