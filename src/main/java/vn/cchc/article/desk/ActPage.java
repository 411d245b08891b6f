package vn.cchc.article.desk;

import java.util.List;
import vn.cchc.article.ArticleDossier;
import vn.cchc.article.ArticleItem;
import vn.cchc.article.Edition;
import vn.cchc.quota.BoardLine;
import vn.cchc.route.Asked;

/** What is asked before an action on an article: the edition on which it falls, and what follows. */
record ActPage(Asked asked, ArticleDossier dossier, Edition edition, Around around) {
  /** counts: for which cells it would count; near: what is posted around that time; found: what may replace it. */
  record Around(List<BoardLine> counts, List<ArticleItem> near, List<ArticleItem> found, boolean clash, String unit) {}
}
