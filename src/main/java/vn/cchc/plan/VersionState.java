package vn.cchc.plan;

/** A version is drafted, issued, and replaced by the next; or dropped without being issued. */
public enum VersionState { DRAFT, ISSUED, REPLACED, DROPPED }
