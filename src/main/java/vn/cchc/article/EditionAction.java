package vn.cchc.article;

import vn.cchc.route.Action;

/** One verb of the table: what it changes once the article is locked and the person has been let in. */
interface EditionAction {
  Action action();

  void apply(Handling handling);
}
