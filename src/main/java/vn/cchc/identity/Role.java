package vn.cchc.identity;

/** What somebody may do in a unit and in every unit below it. */
public enum Role { AUTHOR, HEAD, DESK, LEADER, ADMIN }
