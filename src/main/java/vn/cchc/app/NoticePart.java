package vn.cchc.app;

import java.util.List;
import vn.cchc.decision.Consequence;
import vn.cchc.decision.DecisionDossiers;
import vn.cchc.decision.notice.DraftNotice;
import vn.cchc.decision.notice.NoticeGoesAlong;
import vn.cchc.decision.notice.NoticeMapper;
import vn.cchc.decision.notice.NoticePages;
import vn.cchc.decision.notice.ReadNotice;
import vn.cchc.route.Route;

/** The notice that goes along with each decision. */
final class NoticePart implements Part {
  static final List<Class<?>> MAPPERS = List.of(NoticeMapper.class);

  private final NoticeGoesAlong goesAlong;
  private final ReadNotice read;
  private final List<Object> resources;

  NoticePart(Common c, ArticlePart article) {
    var route = new Route();
    var decisions = new DecisionDossiers(route);
    var draft = new DraftNotice(c.database(), c.clock(), c.journal(), decisions, article.write(), c.links());
    goesAlong = new NoticeGoesAlong(c.journal(), draft, article.dossiers(), article.newsdesk().actions(),
        article.newsdesk().postAlong());
    read = new ReadNotice(c.database(), route, decisions, article.dossiers(), draft);
    resources = List.of(new NoticePages(read, draft, c.links()));
  }

  ReadNotice read() {
    return read;
  }

  List<Consequence> consequences() {
    return List.of(goesAlong);
  }

  @Override
  public List<Object> resources() {
    return resources;
  }
}
