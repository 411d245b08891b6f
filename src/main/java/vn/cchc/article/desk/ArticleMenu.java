package vn.cchc.article.desk;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.article.WhoseTurn;
import vn.cchc.article.WorkSource;
import vn.cchc.identity.Actor;
import vn.cchc.identity.MenuSource;

/** The newsroom's own entries: my work with its count, the articles, the calendar of posting. */
public final class ArticleMenu implements MenuSource {
  private final WhoseTurn turns;
  private final List<WorkSource> others;

  public ArticleMenu(WhoseTurn turns, List<WorkSource> others) {
    this.turns = turns;
    this.others = List.copyOf(others);
  }

  @Override
  public List<Entry> menuFor(Actor actor) {
    var entries = new ArrayList<Entry>();
    long waiting = turns.countFor(actor) + others.stream().mapToLong(o -> o.waitingFor(actor)).sum();
    entries.add(new Entry("work.menu", "/", waiting));
    if (!actor.grants().isEmpty()) {
      entries.add(new Entry("articles.menu", "/bai-viet", 0));
      entries.add(new Entry("calendar.menu", "/lich", 0));
    }
    return entries;
  }
}
