package vn.cchc.article;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Tx;
import vn.cchc.http.Links;
import vn.cchc.identity.Registry;
import vn.cchc.identity.UnitTree;
import vn.cchc.media.Attachments;
import vn.cchc.media.FileRole;
import vn.cchc.route.Action;
import vn.cchc.route.Route;
import vn.cchc.route.Turn;

/** Puts a dossier into the shape of the API. */
public final class ArticleAnswers {
  private final Route route;
  private final Links links;

  public ArticleAnswers(Route route, Links links) {
    this.route = route;
    this.links = links;
  }

  public ArticleAnswer of(Tx tx, ArticleDossier d) {
    Article a = d.article();
    Edition e = d.edition();
    var labels = ArticleLabels.of(tx, a.id());
    UnitTree units = Registry.units(tx);
    return new ArticleAnswer(a.id(), e.no(), e.state(), a.version(), d.actions().stream().map(Action::code).toList(),
        live(d), d.site().slug(), unit(units, a.unitId()), units(units, labels.coUnits()), e.kind(), e.title(),
        e.summary(), e.body(), e.byline(), source(e), labels.topicSlugs(), labels.audience(), a.angle(),
        e.language(), e.aiAssisted(), attached(tx, e), step(tx, d), e.reason(), e.submittedAt(), e.proposedPublishAt(), e.publishAt(),
        e.publishedAt(), e.expiresAt(), e.withdrawAs(), e.failure(), e.updatedAt());
  }

  private static List<Attached> attached(Tx tx, Edition e) {
    return Attachments.of(tx, ArticleDossier.SUBJECT, e.id()).stream().filter(l -> l.role() == FileRole.ATTACHMENT)
        .map(Attached::of).toList();
  }

  private ArticleAnswer.@Nullable LiveAnswer live(ArticleDossier d) {
    Edition live = d.live();
    return live == null ? null : new ArticleAnswer.LiveAnswer(live.no(), live.state(),
        links.article(d.site().slug(), d.article().slug(), d.article().id()));
  }

  private static ArticleAnswer.@Nullable SourceAnswer source(Edition e) {
    boolean none = e.sourceName().isEmpty() && e.sourceUrl().isEmpty() && e.sourceDate() == null;
    return none ? null : new ArticleAnswer.SourceAnswer(e.sourceName(), e.sourceUrl(), e.sourceDate());
  }

  private ArticleAnswer.@Nullable StepAnswer step(Tx tx, ArticleDossier d) {
    Turn turn = route.turn(tx, d);
    return turn == null ? null : new ArticleAnswer.StepAnswer(turn.step().ord(), turn.step().name(), d.edition().stepSince());
  }

  private static List<ArticleAnswer.UnitAnswer> units(UnitTree tree, Collection<Long> ids) {
    return ids.stream().sorted().map(id -> unit(tree, id)).toList();
  }

  private static ArticleAnswer.UnitAnswer unit(UnitTree tree, long id) {
    return new ArticleAnswer.UnitAnswer(id, tree.unit(id).map(u -> u.name()).orElse(""));
  }
}
