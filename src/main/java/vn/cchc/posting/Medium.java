package vn.cchc.posting;

/** How a place shows: by this system itself, on another page of the web, or on paper. */
public enum Medium { SYSTEM, WEB, PAPER }
