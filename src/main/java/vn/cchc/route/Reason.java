package vn.cchc.route;

/** Why a lower step was passed on without a signature. */
public enum Reason { NO_HOLDER, ONLY_WRITERS, NEEDED_LATER }
