package vn.cchc.article;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Tx;
import vn.cchc.fault.Problem;
import vn.cchc.identity.Actor;
import vn.cchc.route.Action;
import vn.cchc.route.RoutedType;
import vn.cchc.route.State;
import vn.cchc.route.Verb;

/** Editions on their route; their version is the article's, which is what people open and lock. */
public final class EditionType implements RoutedType<Edition, ArticleDossier, ArticleAnswer> {
  private static final int AT_ONCE = 500;

  private final ArticleDossiers dossiers;
  private final ArticleAnswers answers;
  private final GoLive goLive;
  private final Map<Action, Verb<Edition, ArticleDossier>> ownVerbs;

  public EditionType(ArticleDossiers dossiers, ArticleAnswers answers, GoLive goLive,
      Map<Action, Verb<Edition, ArticleDossier>> ownVerbs) {
    this.dossiers = dossiers;
    this.answers = answers;
    this.goLive = goLive;
    this.ownVerbs = Map.copyOf(ownVerbs);
  }

  @Override
  public String subject() {
    return ArticleDossier.SUBJECT;
  }

  @Override
  public String word() {
    return "article";
  }

  @Override
  public String path(long id) {
    return "/bai-viet/" + id;
  }

  @Override
  public int atOnce() {
    return AT_ONCE;
  }

  @Override
  public EditionMapper rows(Tx tx) {
    return tx.mapper(EditionMapper.class);
  }

  @Override
  public ArticleDossier open(Tx tx, Actor actor, long article) {
    return dossiers.open(tx, actor, article);
  }

  @Override
  public ArticleDossier lock(Tx tx, Actor actor, long article) {
    return dossiers.lock(tx, actor, article);
  }

  @Override
  public ArticleAnswer answer(Tx tx, ArticleDossier dossier) {
    return answers.of(tx, dossier);
  }

  @Override
  public State stateOf(ArticleAnswer answer) {
    return answer.state();
  }

  @Override
  public void raiseVersion(Tx tx, Edition e) {
    tx.mapper(ArticleMapper.class).raiseVersion(List.of(e.articleId()));
  }

  @Override
  public List<Problem> lacking(Tx tx, Edition e) {
    return Requirements.of(e.content(), tx.mapper(ArticleMapper.class).topics(e.articleId()));
  }

  @Override
  public byte[] hash(Tx tx, Edition e) {
    return PinText.hashOf(tx, e);
  }

  @Override
  public void submitted(Tx tx, Edition e, Instant at) {
    rows(tx).keepSubmitted(e.id(), at);
  }

  @Override
  public void post(Tx tx, @Nullable Long actor, List<Edition> editions, State from, Instant now) {
    goLive.publish(tx, actor, editions, from, now);
  }

  @Override
  public int postDue(Tx tx, List<Edition> due, State from, Instant now) {
    var articles = tx.mapper(ArticleMapper.class);
    var free = new HashSet<>(articles.lockFree(due.stream().map(Edition::articleId).toList()));
    var ready = due.stream().filter(e -> free.contains(e.articleId())).toList();
    if (!ready.isEmpty()) {
      goLive.publish(tx, null, ready, from, now);
      articles.raiseVersion(free);
    }
    return ready.size();
  }

  @Override
  public Map<Action, Verb<Edition, ArticleDossier>> ownVerbs() {
    return ownVerbs;
  }

  @Override
  public String facts(Edition e) {
    return "article=" + e.articleId();
  }
}
