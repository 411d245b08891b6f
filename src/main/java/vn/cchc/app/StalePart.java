package vn.cchc.app;

import java.util.List;
import vn.cchc.decision.Consequence;
import vn.cchc.stale.FollowMentions;
import vn.cchc.stale.MarkStale;
import vn.cchc.stale.StaleContents;
import vn.cchc.stale.StaleMapper;
import vn.cchc.stale.StaleMenu;
import vn.cchc.stale.StalePages;

/** Watches for articles that name procedures which change. */
final class StalePart implements Part {
  static final List<Class<?>> MAPPERS = List.of(StaleMapper.class);

  private final MarkStale mark;
  private final StaleMenu menu;
  private final List<Object> resources;

  StalePart(Common c) {
    mark = new MarkStale(c.journal());
    c.feed().add(new FollowMentions(c.database(), c.clock(), mark));
    var contents = new StaleContents(c.database(), c.clock(), c.journal());
    menu = new StaleMenu(contents);
    resources = List.of(new StalePages(contents, c.database(), c.registry(), c.links()));
  }

  /** To be added after the entry of procedures. */
  StaleMenu menu() {
    return menu;
  }

  List<Consequence> consequences() {
    return List.of(mark);
  }

  @Override
  public List<Object> resources() {
    return resources;
  }
}
