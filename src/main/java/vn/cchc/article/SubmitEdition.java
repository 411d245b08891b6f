package vn.cchc.article;

import java.util.HashSet;
import vn.cchc.fault.Problems;
import vn.cchc.journal.Journal;
import vn.cchc.route.Action;
import vn.cchc.route.Guarded;
import vn.cchc.route.Passed;
import vn.cchc.route.Route;
import vn.cchc.route.State;
import vn.cchc.route.Subject;
import vn.cchc.route.Turn;
import vn.cchc.route.WhenToPost;

/** "Trình duyệt": checks the requirements, pins the text and finds whose turn it is. */
final class SubmitEdition implements EditionAction {
  private final Route route;
  private final Journal journal;

  SubmitEdition(Route route, Journal journal) {
    this.route = route;
    this.journal = journal;
  }

  @Override
  public Action action() {
    return Action.SUBMIT;
  }

  @Override
  public void apply(Handling h) {
    Edition e = h.edition();
    var problems = Requirements.of(e.content(), h.tx().mapper(ArticleMapper.class).topics(h.articleId()));
    problems.addAll(route.faults(h.tx(), subject(h), h.edition().state() == State.RETURNED ? h.edition().resumeStep() : 1));
    Problems.refuseAny(problems);
    byte[] hash = PinText.hashOf(h.tx(), e);
    h.tx().mapper(EditionMapper.class).addHand(e.id(), h.actor().id(), "SUBMITTED", h.now());
    Subject subject = subject(h);
    Turn turn = route.enter(h.tx(), subject, e.state() == State.RETURNED ? e.resumeStep() : 1);
    Guarded.oneRow(h.tx().mapper(EditionMapper.class).submit(e.id(), e.state(), subject.round(), turn.step().ord(),
        hash, h.actor().id(), h.now(), WhenToPost.proposed(h.input(), e.proposedPublishAt(), h.now())));
    h.tx().mapper(EditionMapper.class).keepSubmitted(e.id(), h.now());
    route.notePassed(h.tx(), subject, turn, hash, h.now());
    journal.append(h.tx(), h.entry("article.submit", "step=" + turn.step().ord() + Passed.words(turn)).hashes(null, hash));
  }

  private static Subject subject(Handling h) {
    var hands = new HashSet<>(h.tx().mapper(EditionMapper.class).hands(h.edition().id()));
    hands.add(h.actor().id());
    Subject s = Dossiers.subject(h.dossier().article(), h.edition(), hands);
    return new Subject(s.type(), s.id(), s.site(), s.kind(), s.unit(), s.round() + 1, s.hands());
  }
}
