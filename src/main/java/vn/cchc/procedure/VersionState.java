package vn.cchc.procedure;

/** Where one turn in the life of a procedure stands; CORRECTED and REVOKED turns no longer count for any day. */
public enum VersionState { STAGED, UPCOMING, CURRENT, PAST, CORRECTED, REVOKED }
