package vn.cchc.article;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.cchc.db.Tx;
import vn.cchc.quota.Ledger;
import vn.cchc.route.Hands;
import vn.cchc.route.RouteMapper;
import vn.cchc.route.State;
import vn.cchc.route.WithdrawAs;
import vn.cchc.testing.MovableClock;
import vn.cchc.text.SearchKey;
import vn.cchc.text.Slug;

/** Puts articles into the tables in any state, pinned and signed as the use cases leave them, many in a second. */
public final class ManyEditions {
  /** Where the articles belong and who stands under them. */
  public record Office(long site, long unit, long topic, long author, long head, long leader) {}

  private static final Duration EACH_STEP = Duration.ofMinutes(1);

  private final Office office;
  private final Instant begun;
  private int made;

  public ManyEditions(Office office, Instant begun) {
    this.office = office;
    this.begun = begun;
  }

  /** A text that meets every requirement. */
  static Content content(int number) {
    return new Content(Kind.NEWS, "Tin cải cách hành chính số " + number,
        "Tóm tắt đủ dài để người đọc biết bài nói về việc gì.", "<p>Nội dung của bài.</p>", "", "", "", null, "vi", false);
  }

  /** Approved and scheduled, one after the other; answers the articles. */
  public List<Long> scheduled(Tx tx, int count, Instant first, Duration apart) {
    var articles = new ArrayList<Long>();
    for (int i = 0; i < count; i++) {
      articles.add(approvedTo(tx, State.SCHEDULED, first.plus(apart.multipliedBy(i))).articleId());
    }
    return articles;
  }

  /** The article's one edition is in this state; in review it waits at step. */
  public long in(Tx tx, State state, int step, Instant publishAt) {
    return switch (state) {
      case DRAFT -> draft(tx).articleId();
      case DISCARDED -> discarded(tx);
      case IN_REVIEW -> inReview(tx, step).articleId();
      case RETURNED -> returned(tx);
      case APPROVED -> approvedTo(tx, State.APPROVED, null).articleId();
      case SCHEDULED -> approvedTo(tx, State.SCHEDULED, publishAt).articleId();
      case PUBLISH_FAILED -> failed(tx, publishAt);
      case PUBLISHED -> published(tx).articleId();
      case EXPIRED, WITHDRAWN -> over(tx, state);
      case SUPERSEDED -> throw new IllegalArgumentException("no article ends there");
    };
  }

  /** A live article's next edition, approved and scheduled. */
  public void nextScheduled(Tx tx, long article, Instant publishAt) {
    long id = tx.mapper(EditionMapper.class).insert(tx.mapper(ArticleMapper.class).byId(article).orElseThrow(), 2, content(++made),
        "", office.author(), begun);
    Hands.wrote(tx, ArticleDossier.SUBJECT, id, office.author(), begun);
    approve(tx, submitted(tx, now(tx, id), 2), State.SCHEDULED, publishAt);
  }

  private Edition draft(Tx tx) {
    var articles = tx.mapper(ArticleMapper.class);
    Content content = content(++made);
    long id = articles.insert(office.site(), office.unit(), Slug.of(content.title()), "", office.author(), begun, null);
    articles.addAuthor(id, office.author());
    articles.addTopics(id, Set.of(office.topic()));
    long edition = tx.mapper(EditionMapper.class).insert(articles.byId(id).orElseThrow(), 1, content,
        SearchKey.of(content.title()), office.author(), begun);
    Hands.wrote(tx, ArticleDossier.SUBJECT, edition, office.author(), begun);
    return now(tx, edition);
  }

  private Edition inReview(Tx tx, int step) {
    return submitted(tx, draft(tx), step);
  }

  private Edition submitted(Tx tx, Edition e, int step) {
    byte[] hash = PinText.hashOf(tx, e);
    var editions = tx.mapper(EditionMapper.class);
    editions.submit(e.id(), State.DRAFT, 1, 1, hash, office.author(), at(1), null);
    if (step == 2) {
      sign(tx, e, 1, office.head(), hash);
      editions.toStep(e.id(), 1, 2, at(2));
    }
    return now(tx, e.id());
  }

  private void sign(Tx tx, Edition e, int step, long by, byte[] hash) {
    tx.mapper(RouteMapper.class).sign(ArticleDossier.SUBJECT, e.id(), 1, step, "Bước " + step, step == 2, by, null, "", hash, at(step + 1));
  }

  private Edition approvedTo(Tx tx, State to, Instant publishAt) {
    return approve(tx, inReview(tx, 2), to, publishAt);
  }

  private Edition approve(Tx tx, Edition e, State to, Instant publishAt) {
    sign(tx, e, 2, office.leader(), java.util.Objects.requireNonNull(e.contentHash()));
    tx.mapper(EditionMapper.class).approve(e.id(), 2, to, publishAt, at(3));
    return now(tx, e.id());
  }

  private Edition published(Tx tx) {
    Edition e = approvedTo(tx, State.APPROVED, null);
    tx.mapper(EditionMapper.class).publish(List.of(e.id()), State.APPROVED, at(4));
    new Ledger(new MovableClock(begun.toString())).settle(tx, List.of(e.articleId()));
    return now(tx, e.id());
  }

  private long returned(Tx tx) {
    Edition e = inReview(tx, 1);
    tx.mapper(EditionMapper.class).backToWriters(e.id(), State.IN_REVIEW, State.RETURNED, 1, "Thiếu số liệu", at(2));
    return e.articleId();
  }

  private long discarded(Tx tx) {
    Edition e = draft(tx);
    tx.mapper(EditionMapper.class).end(e.id(), State.DRAFT, State.DISCARDED, "", at(1));
    return e.articleId();
  }

  private long failed(Tx tx, Instant publishAt) {
    Edition e = approvedTo(tx, State.SCHEDULED, publishAt);
    tx.mapper(EditionMapper.class).fail(e.id(), "text-moved", publishAt.plus(Duration.ofDays(1)), at(4));
    return e.articleId();
  }

  private long over(Tx tx, State state) {
    Edition e = published(tx);
    if (state == State.EXPIRED) {
      tx.mapper(EditionMapper.class).expire(List.of(e.id()), at(5));
    } else {
      tx.mapper(EditionMapper.class).withdraw(e.id(), WithdrawAs.OUTDATED, null, "Đã cũ", at(5));
    }
    return e.articleId();
  }

  private static Edition now(Tx tx, long edition) {
    return tx.mapper(EditionMapper.class).byId(edition).orElseThrow();
  }

  private Instant at(int step) {
    return begun.plus(EACH_STEP.multipliedBy(step));
  }
}
