package vn.cchc.article;

/** What sort of article it is; whether a sort counts towards quotas is a dated row, not a constant. */
public enum Kind { NEWS, FEATURE, EXAMPLE, VOICES, REPOST, NOTICE }
