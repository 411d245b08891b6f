package vn.cchc.posting;

/** Whether a posting is still to be done; CANCELLED is one that fell away. */
public enum PostingState { OPEN, DONE, CANCELLED }
