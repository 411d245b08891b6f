package vn.cchc.procedure;

/** Where a decision stands on its way to the public; WITHDRAWN is one that was revoked after it had been posted. */
public enum DecisionState { DRAFT, IN_REVIEW, RETURNED, APPROVED, SCHEDULED, PUBLISH_FAILED, PUBLISHED, WITHDRAWN, DISCARDED }
