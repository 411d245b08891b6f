package vn.cchc.posting;

/** How a place shows procedures: through this system itself, on another web page, or on paper. */
public enum Medium { SYSTEM, WEB, PAPER }
