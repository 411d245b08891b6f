package vn.cchc.quota;

/** What may be credited: an article of this desk, or a post made before it was used ("tin đã đăng trước"). */
public enum SubjectType { ARTICLE, EARLIER }
