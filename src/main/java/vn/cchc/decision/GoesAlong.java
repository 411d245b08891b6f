package vn.cchc.decision;

import java.util.List;
import vn.cchc.article.ArticleDossier;
import vn.cchc.article.ArticleMapper;
import vn.cchc.article.EditionMapper;
import vn.cchc.db.Tx;
import vn.cchc.route.Along;
import vn.cchc.route.State;

/** What a signature under a decision signs as well: its notice while that waits for one, with the version that stands. */
final class GoesAlong {
  private GoesAlong() {}

  static List<Along> of(Tx tx, Decision d) {
    Long notice = d.noticeArticleId();
    if (notice == null || d.state() != State.IN_REVIEW) {
      return List.of();
    }
    int version = tx.mapper(ArticleMapper.class).byId(notice).orElseThrow().version();
    return tx.mapper(EditionMapper.class).working(notice).filter(e -> e.state() == State.IN_REVIEW)
        .map(e -> new Along(ArticleDossier.SUBJECT, e.id(), version)).stream().toList();
  }
}
