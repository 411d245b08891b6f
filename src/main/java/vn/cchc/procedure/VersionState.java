package vn.cchc.procedure;

/** The state of a procedure's version; CORRECTED and REVOKED versions no longer count for any day. */
public enum VersionState { STAGED, UPCOMING, CURRENT, PAST, CORRECTED, REVOKED }
