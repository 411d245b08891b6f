package vn.cchc.registry;

/** What is kept beside a procedure: the results of handling of a month, or the internal process. */
public enum PaperKind { RESULT, PROCESS }
