package vn.cchc.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.Problems;
import vn.cchc.journal.Entry;
import vn.cchc.journal.Journal;
import vn.cchc.quota.Ledger;
import vn.cchc.route.Guarded;
import vn.cchc.route.Handling;
import vn.cchc.route.Reasons;
import vn.cchc.route.State;
import vn.cchc.route.Verb;
import vn.cchc.route.WithdrawAs;

/** "Gỡ bài": takes the live edition down; a scheduled next one goes back to wait for a person. */
final class WithdrawEdition implements Verb<Edition, ArticleDossier> {
  private final Ledger ledger;
  private final Journal journal;

  WithdrawEdition(Ledger ledger, Journal journal) {
    this.ledger = ledger;
    this.journal = journal;
  }

  @Override
  public void apply(Handling<Edition, ArticleDossier> h) {
    String reason = Reasons.demanded(h.input());
    WithdrawAs as = h.input().withdrawAs();
    if (as == null) {
      throw Problems.of("withdrawAs", "article.withdraw-as-needed");
    }
    Long redirect = redirect(h, as);
    Edition live = h.row();
    Guarded.oneRow(h.tx().mapper(EditionMapper.class).withdraw(live.id(), as, redirect, reason, h.now()));
    var rows = new ArrayList<>(List.of(h.entry("withdraw", "as=" + as).because(reason).hashes(live.contentHash(), null)));
    rows.addAll(unscheduleNext(h));
    h.tx().mapper(ArticleMapper.class).endPublication(List.of(h.row().articleId()), h.now());
    ledger.settle(h.tx(), List.of(h.row().articleId()));
    journal.append(h.tx(), rows);
  }

  /** What replaces a merged text must be an article of the same site. */
  private static @Nullable Long redirect(Handling<Edition, ArticleDossier> h, WithdrawAs as) {
    Long to = as == WithdrawAs.MERGED ? h.input().redirectTo() : null;
    boolean known = to == null || to != h.row().articleId() && h.tx().mapper(ArticleMapper.class).byId(to)
        .filter(a -> a.siteId() == h.dossier().site().id()).isPresent();
    if (!known) {
      throw Problems.of("redirectTo", "article.none");
    }
    return to;
  }

  /** The rows that the journal gets for it. */
  private static List<Entry> unscheduleNext(Handling<Edition, ArticleDossier> h) {
    Edition next = h.dossier().working();
    if (next != null && (next.state() == State.SCHEDULED || next.state() == State.PUBLISH_FAILED)) {
      Guarded.oneRow(h.tx().mapper(EditionMapper.class).unschedule(next.id(), next.state(), h.now()));
      return List.of(Entry.of(h.actor().id(), "article.unschedule", h.dossier().site().id(), ArticleDossier.SUBJECT, next.id())
          .with("article=" + h.row().articleId() + " withdrawn=" + h.row().id()));
    }
    return List.of();
  }
}
