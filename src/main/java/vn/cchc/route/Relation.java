package vn.cchc.route;

/** How somebody stands to an edition at this moment. */
public enum Relation { AUTHOR, SUBMITTER, HEAD, DESK, LEADER, APPROVER, ON_ROUTE, SYSTEM }
