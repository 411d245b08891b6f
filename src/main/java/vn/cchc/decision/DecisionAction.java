package vn.cchc.decision;

/** What a verb of the table changes once the decision is locked and the person has been let in. */
interface DecisionAction {
  void apply(DecisionHandling handling);
}
