package vn.cchc.article;

import java.util.List;
import vn.cchc.route.Action;

/** "Đăng": posts an approved text now; the same code that runs when a schedule falls due. */
final class PublishEdition implements EditionAction {
  private final GoLive goLive;

  PublishEdition(GoLive goLive) {
    this.goLive = goLive;
  }

  @Override
  public Action action() {
    return Action.PUBLISH;
  }

  @Override
  public void apply(Handling h) {
    goLive.publish(h.tx(), h.actor().id(), List.of(h.edition()), h.edition().state(), h.now());
  }
}
