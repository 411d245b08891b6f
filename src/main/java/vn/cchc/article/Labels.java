package vn.cchc.article;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Tx;

/** What the office may correct in any state, outside the approved text: topics, co-units, audience, angle. */
public record Labels(Set<Long> topics, Set<Long> coUnits, List<String> audience, @Nullable String angle) {
  public Labels {
    topics = Set.copyOf(topics);
    coUnits = Set.copyOf(coUnits);
    audience = List.copyOf(audience);
  }

  static Labels none() {
    return new Labels(Set.of(), Set.of(), List.of(), "");
  }

  static Labels of(Tx tx, Article article) {
    var articles = tx.mapper(ArticleMapper.class);
    return new Labels(articles.topics(article.id()), articles.coUnits(article.id()), articles.audience(article.id()),
        article.angle());
  }

  String angleOrEmpty() {
    return angle == null ? "" : angle;
  }

  /** Writes all but the angle, which stands in the article's own row. */
  void store(Tx tx, long article) {
    var articles = tx.mapper(ArticleMapper.class);
    articles.clearTopics(article);
    articles.clearAudience(article);
    articles.dropCoUnits(article, coUnits);
    if (!topics.isEmpty()) {
      articles.addTopics(article, topics);
    }
    if (!coUnits.isEmpty()) {
      articles.addCoUnits(article, coUnits);
    }
    if (!audience.isEmpty()) {
      articles.addAudience(article, audience);
    }
  }
}
