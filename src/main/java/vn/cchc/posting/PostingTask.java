package vn.cchc.posting;

/** To hang ("niêm yết") or to take down ("gỡ bỏ"). */
public enum PostingTask { HANG, TAKE_DOWN }
