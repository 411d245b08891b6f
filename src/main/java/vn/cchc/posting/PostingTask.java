package vn.cchc.posting;

/** To put up ("niêm yết") or to take down ("gỡ bỏ"). */
public enum PostingTask { HANG, TAKE_DOWN }
