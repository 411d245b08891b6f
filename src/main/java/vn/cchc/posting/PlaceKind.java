package vn.cchc.posting;

/** What sort of place procedures are shown at. */
public enum PlaceKind { OWN_PORTAL, UPPER_PORTAL, COUNTER, NOTICE_BOARD, PROVINCE_CENTRE, OTHER }
