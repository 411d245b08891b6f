package vn.cchc.quota;

/** How far something has come that will count once it is live; returned texts are with their writers, as drafts are. */
public enum Stage { SCHEDULED, APPROVED, IN_REVIEW, DRAFT }
