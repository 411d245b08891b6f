package vn.cchc.posting;

/** Whether a posting is still to be done; CANCELLED is one that is no longer needed. */
public enum PostingState { OPEN, DONE, CANCELLED }
