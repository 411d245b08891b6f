package vn.cchc.decision.notice;

import java.time.Instant;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.article.ArticleAnswer;
import vn.cchc.article.ArticleDossier;
import vn.cchc.article.ArticleDossiers;
import vn.cchc.article.ArticleMapper;
import vn.cchc.article.Edition;
import vn.cchc.article.PostAlong;
import vn.cchc.db.Tx;
import vn.cchc.decision.Consequence;
import vn.cchc.decision.Decision;
import vn.cchc.decision.DecisionMapper;
import vn.cchc.fault.Fault;
import vn.cchc.fault.NotFound;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.http.Words;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Role;
import vn.cchc.journal.Entry;
import vn.cchc.journal.Journal;
import vn.cchc.route.Action;
import vn.cchc.route.ActionInput;
import vn.cchc.route.Actions;
import vn.cchc.route.State;
import vn.cchc.route.WithdrawAs;

/**
 * Takes the notice of a decision along on every step of its way, in the same transaction. Where the article cannot
 * follow, because somebody else has to sign it or something is lacking, the decision goes on and the notice waits.
 */
public final class NoticeGoesAlong implements Consequence {
  private final Journal journal;
  private final DraftNotice draft;
  private final ArticleDossiers dossiers;
  private final Actions<Edition, ArticleDossier, ArticleAnswer> articles;
  private final PostAlong post;

  public NoticeGoesAlong(Journal journal, DraftNotice draft, ArticleDossiers dossiers,
      Actions<Edition, ArticleDossier, ArticleAnswer> articles, PostAlong post) {
    this.journal = journal;
    this.draft = draft;
    this.dossiers = dossiers;
    this.articles = articles;
    this.post = post;
  }

  @Override
  public void holding(Tx tx, Decision d) {
    if (d.noticeArticleId() != null) {
      tx.mapper(ArticleMapper.class).lock(d.noticeArticleId());
    }
  }

  @Override
  public void acted(Tx tx, Actor actor, Action action, Decision d, ActionInput input, Instant now) {
    if (action == Action.SUBMIT) {
      submit(tx, actor, d);
      return;
    }
    Long notice = d.noticeArticleId();
    if (notice != null) {
      trying(tx, actor.id(), d, () -> follow(tx, actor, action, d, notice, input));
      trying(tx, actor.id(), d, () -> timed(tx, actor, action, d, notice, now));
    }
  }

  /** A draft that lacks something for its own submission stays a draft. */
  private void submit(Tx tx, Actor actor, Decision d) {
    if (d.noticeArticleId() == null) {
      trying(tx, actor.id(), d, () -> draft.draft(tx, actor, d));
    }
    Long notice = tx.mapper(DecisionMapper.class).byId(d.id()).map(Decision::noticeArticleId).orElse(null);
    if (notice != null) {
      trying(tx, actor.id(), d, () -> submit(tx, actor, d, notice));
    }
  }

  /** Whoever submits the decision submits its notice, also one that a colleague has written. */
  private void submit(Tx tx, Actor actor, Decision d, long notice) {
    if (dossier(tx, actor, notice) != null && actor.has(Role.DESK, d.unitId())) {
      tx.mapper(ArticleMapper.class).addAuthor(notice, actor.id());
    }
    step(tx, actor, notice, Action.SUBMIT, ActionInput.of(0));
  }

  private void follow(Tx tx, Actor actor, Action action, Decision d, long notice, ActionInput input) {
    switch (action) {
      case APPROVE -> step(tx, actor, notice, action,
          new ActionInput(null, null, null, null, null, null, null, null, input.checklist(), null));
      case RETURN -> step(tx, actor, notice, action, input);
      case RECALL -> {
        if (!step(tx, actor, notice, action, input)) {
          step(tx, actor, notice, Action.RETURN, because(Words.VI.of("notice.recalled", d.number()), null));
        }
      }
      case WITHDRAW -> {
        if (!step(tx, actor, notice, action, because(input.reasonOrEmpty(), WithdrawAs.OUTDATED))) {
          step(tx, actor, notice, Action.UNSCHEDULE, input);
        }
      }
      case UNSCHEDULE, DISCARD -> step(tx, actor, notice, action, input);
      default -> { }
    }
  }

  /** Once both are approved the notice takes the time of the decision. */
  private void timed(Tx tx, Actor actor, Action action, Decision d, long notice, Instant now) {
    if (d.state() == State.SCHEDULED) {
      step(tx, actor, notice, Action.SCHEDULE,
          new ActionInput(null, null, null, d.publishAt(), null, null, null, null, null, null));
    } else if (d.state() == State.PUBLISHED && action == Action.APPROVE) {
      post.post(tx, actor.id(), notice, now);
    }
  }

  @Override
  public void announced(Tx tx, @Nullable Long actor, Decision d, Instant now) {
    Long notice = d.noticeArticleId();
    if (notice != null) {
      trying(tx, actor, d, () -> post.post(tx, actor, notice, now));
    }
  }

  private boolean step(Tx tx, Actor actor, long notice, Action action, ActionInput input) {
    ArticleDossier dossier = dossier(tx, actor, notice);
    boolean may = dossier != null && dossier.may(action);
    if (may) {
      articles.along(tx, actor, notice, action, input);
    }
    return may;
  }

  private @Nullable ArticleDossier dossier(Tx tx, Actor actor, long notice) {
    try {
      return dossiers.open(tx, actor, notice);
    } catch (NotFound hidden) {
      return null;
    }
  }

  private void trying(Tx tx, @Nullable Long actor, Decision d, Runnable part) {
    try {
      tx.attempt(part);
    } catch (Fault refused) {
      journal.append(tx, Entry.of(actor, "decision.notice-left", d.siteId(), Decision.SUBJECT, d.id())
          .because(why(refused)).with("article=" + d.noticeArticleId()));
    }
  }

  private static String why(Fault refused) {
    return refused instanceof Problems many ? many.list().stream().map(NoticeGoesAlong::words).collect(Collectors.joining(" "))
        : Words.VI.of(refused.key(), refused.args());
  }

  private static String words(Problem problem) {
    return Words.VI.of(problem.key(), problem.args().toArray());
  }

  private static ActionInput because(String reason, @Nullable WithdrawAs as) {
    return new ActionInput(null, reason, null, null, null, as, null, null, null, null);
  }
}
