package vn.cchc.article;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Tx;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Site;
import vn.cchc.journal.Entry;
import vn.cchc.journal.Journal;
import vn.cchc.quota.Ledger;
import vn.cchc.route.NotPublishable;
import vn.cchc.route.State;
import vn.cchc.text.Slug;

/** Makes approved editions live, in the caller's transaction; the articles are locked already. */
final class GoLive {
  private final Ledger ledger;
  private final Journal journal;

  GoLive(Ledger ledger, Journal journal) {
    this.ledger = ledger;
    this.journal = journal;
  }

  /** actor null is the system. Throws NotPublishable when any text is not the one that was approved. */
  void publish(Tx tx, @Nullable Long actor, List<Edition> editions, State from, Instant now) {
    refuseUnapproved(tx, editions);
    refuseBeforeDecision(tx, editions);
    var articles = editions.stream().map(Edition::articleId).toList();
    var mapper = tx.mapper(EditionMapper.class);
    mapper.supersede(articles, now);
    int moved = mapper.publish(editions.stream().map(Edition::id).toList(), from, now);
    if (moved != editions.size()) {
      throw new NotPublishable("moved-meanwhile");
    }
    showAt(tx, actor, editions, now);
    ledger.settle(tx, articles);
    journal.append(tx, editions.stream().map(e -> entry(actor, e)).toList());
  }

  private static void refuseUnapproved(Tx tx, Collection<Edition> editions) {
    var approved = new HashSet<>(
        tx.mapper(EditionMapper.class).approvedAsPinned(editions.stream().map(Edition::id).toList()));
    Map<Long, byte[]> hashes = PinText.hashesOf(tx, editions);
    for (Edition e : editions) {
      if (!approved.contains(e.id())) {
        throw new NotPublishable("not-approved");
      }
      if (!Arrays.equals(e.contentHash(), hashes.get(e.id()))) {
        throw new NotPublishable("text-moved");
      }
    }
  }

  /** A notice never tells of a decision that visitors cannot see yet. */
  private static void refuseBeforeDecision(Tx tx, Collection<Edition> editions) {
    if (tx.mapper(EditionMapper.class).announceUnposted(editions.stream().map(Edition::articleId).toList())) {
      throw new NotPublishable("decision-first");
    }
  }

  private static void showAt(Tx tx, @Nullable Long actor, List<Edition> editions, Instant now) {
    var mapper = tx.mapper(ArticleMapper.class);
    Map<Long, List<Edition>> bySite = editions.stream().collect(Collectors.groupingBy(Edition::siteId));
    bySite.forEach((site, ofSite) ->
        mapper.publishAt(ofSite.stream().map(Edition::articleId).toList(), place(tx, site), now, actor));
    Map<Long, Edition> byArticle = editions.stream().collect(Collectors.toMap(Edition::articleId, e -> e));
    for (Article article : mapper.byIds(byArticle.keySet())) {
      followTitle(mapper, article, Slug.of(byArticle.get(article.id()).title()), now);
    }
  }

  /** The old address goes on leading here. */
  private static void followTitle(ArticleMapper mapper, Article article, String slug, Instant now) {
    if (!slug.equals(article.slug())) {
      mapper.keepFormerSlug(article.id(), article.slug(), now);
      mapper.moveSlug(article.id(), slug);
    }
  }

  private static long place(Tx tx, long siteId) {
    var mapper = tx.mapper(ArticleMapper.class);
    Long place = mapper.sitePlace(siteId);
    if (place == null) {
      Site site = Registry.site(tx, siteId);
      mapper.addSitePlace(siteId, site.name());
      place = mapper.sitePlace(siteId);
    }
    return java.util.Objects.requireNonNull(place, "place");
  }

  private static Entry entry(@Nullable Long actor, Edition e) {
    String due = e.publishAt() == null ? "" : " due=" + e.publishAt();
    return Entry.of(actor, "article.publish", e.siteId(), ArticleDossier.SUBJECT, e.id())
        .with("article=" + e.articleId() + " from=" + e.state() + due).hashes(e.contentHash(), e.contentHash());
  }
}
