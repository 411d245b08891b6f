package vn.cchc.media;

/** What a file is used for: above the text, in it, offered below it, or linked from it. */
public enum FileRole { LEAD, IMAGE, ATTACHMENT, INLINE }
