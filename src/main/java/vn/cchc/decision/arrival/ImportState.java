package vn.cchc.decision.arrival;

/** How far the reading of a list has got; CUT when the node that read it went away. */
public enum ImportState { RUNNING, DONE, FAILED, CUT }
