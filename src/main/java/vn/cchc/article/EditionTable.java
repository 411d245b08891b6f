package vn.cchc.article;

import static vn.cchc.route.Action.APPROVE;
import static vn.cchc.route.Action.DISCARD;
import static vn.cchc.route.Action.EDIT;
import static vn.cchc.route.Action.EXPIRE;
import static vn.cchc.route.Action.PUBLISH;
import static vn.cchc.route.Action.RECALL;
import static vn.cchc.route.Action.RETURN;
import static vn.cchc.route.Action.SAVE;
import static vn.cchc.route.Action.SCHEDULE;
import static vn.cchc.route.Action.SET_EXPIRY;
import static vn.cchc.route.Action.SUBMIT;
import static vn.cchc.route.Action.UNSCHEDULE;
import static vn.cchc.route.Action.WITHDRAW;
import static vn.cchc.route.Relation.APPROVER;
import static vn.cchc.route.Relation.AUTHOR;
import static vn.cchc.route.Relation.DESK;
import static vn.cchc.route.Relation.HEAD;
import static vn.cchc.route.Relation.LEADER;
import static vn.cchc.route.Relation.ON_ROUTE;
import static vn.cchc.route.Relation.SUBMITTER;
import static vn.cchc.route.Relation.SYSTEM;
import static vn.cchc.route.State.APPROVED;
import static vn.cchc.route.State.DISCARDED;
import static vn.cchc.route.State.DRAFT;
import static vn.cchc.route.State.EXPIRED;
import static vn.cchc.route.State.IN_REVIEW;
import static vn.cchc.route.State.PUBLISHED;
import static vn.cchc.route.State.PUBLISH_FAILED;
import static vn.cchc.route.State.RETURNED;
import static vn.cchc.route.State.SCHEDULED;
import static vn.cchc.route.State.WITHDRAWN;

import java.util.Set;
import vn.cchc.lifecycle.Lifecycle;
import vn.cchc.route.Action;
import vn.cchc.route.Relation;
import vn.cchc.route.State;

/** The table of states: it can be held against the written rules line by line, and nothing else decides. */
public final class EditionTable {
  /** Approve has no fixed end: the next step, or after the last APPROVED, SCHEDULED or PUBLISHED. */
  public static final Lifecycle<State, Action, Relation> TABLE =
      Lifecycle.<State, Action, Relation>table()
          .line(SUBMIT, Set.of(DRAFT, RETURNED), IN_REVIEW, Set.of(AUTHOR, HEAD))
          .line(SAVE, Set.of(DRAFT, RETURNED), null, Set.of(AUTHOR, HEAD, DESK))
          .line(APPROVE, Set.of(IN_REVIEW), null, Set.of(APPROVER))
          .line(PUBLISH, Set.of(APPROVED, SCHEDULED, PUBLISH_FAILED), PUBLISHED, Set.of(DESK, LEADER, SYSTEM))
          .line(SCHEDULE, Set.of(APPROVED), SCHEDULED, Set.of(DESK, LEADER))
          .line(UNSCHEDULE, Set.of(SCHEDULED, PUBLISH_FAILED), APPROVED, Set.of(DESK, LEADER))
          .line(RETURN, Set.of(IN_REVIEW, APPROVED, SCHEDULED, PUBLISH_FAILED), RETURNED, Set.of(ON_ROUTE, DESK))
          .line(RECALL, Set.of(IN_REVIEW), DRAFT, Set.of(AUTHOR, SUBMITTER, HEAD))
          .line(EDIT, Set.of(PUBLISHED, WITHDRAWN, EXPIRED), null, Set.of(AUTHOR, HEAD, DESK))
          .line(SET_EXPIRY, Set.of(PUBLISHED), null, Set.of(DESK, LEADER))
          .line(WITHDRAW, Set.of(PUBLISHED), WITHDRAWN, Set.of(DESK, LEADER))
          .line(DISCARD, Set.of(DRAFT, RETURNED), DISCARDED, Set.of(AUTHOR, HEAD))
          .line(EXPIRE, Set.of(PUBLISHED), EXPIRED, Set.of(SYSTEM))
          .build();

  private EditionTable() {}
}
