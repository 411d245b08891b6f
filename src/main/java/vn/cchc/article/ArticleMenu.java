package vn.cchc.article;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.identity.Actor;
import vn.cchc.identity.MenuSource;

/** The newsroom's own entries: my work with its count, the articles, the calendar of posting. */
public final class ArticleMenu implements MenuSource {
  private final WhoseTurn turns;

  public ArticleMenu(WhoseTurn turns) {
    this.turns = turns;
  }

  @Override
  public List<Entry> menuFor(Actor actor) {
    var entries = new ArrayList<Entry>();
    entries.add(new Entry("work.menu", "/", turns.waitingFor(actor).size()));
    if (!actor.grants().isEmpty()) {
      entries.add(new Entry("articles.menu", "/bai-viet", 0));
      entries.add(new Entry("calendar.menu", "/lich", 0));
    }
    return entries;
  }
}
