package vn.cchc.article;

import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.cchc.db.Tx;

/** Whose an article is, for whom it is written and what it is about; read in one statement. */
public record ArticleLabels(Set<Long> authors, Set<Long> coUnits, List<String> topicSlugs, List<String> topicNames, List<String> audience) {
  private static final Comparator<ArticleMapper.Label> AS_MADE = Comparator.comparingLong(ArticleMapper.Label::id);

  public static ArticleLabels of(Tx tx, long article) {
    return tx.once("labels of article " + article, () -> of(tx.mapper(ArticleMapper.class).labels(article)));
  }

  private static ArticleLabels of(List<ArticleMapper.Label> rows) {
    return new ArticleLabels(
        only(rows, "AUTHOR").map(ArticleMapper.Label::id).collect(toSet()),
        only(rows, "UNIT").map(ArticleMapper.Label::id).collect(toSet()),
        only(rows, "TOPIC").map(ArticleMapper.Label::code).sorted().toList(),
        only(rows, "TOPIC").sorted(AS_MADE).map(ArticleMapper.Label::name).toList(),
        only(rows, "AUDIENCE").map(ArticleMapper.Label::code).sorted().toList());
  }

  private static Stream<ArticleMapper.Label> only(List<ArticleMapper.Label> rows, String what) {
    return rows.stream().filter(row -> row.what().equals(what));
  }
}
