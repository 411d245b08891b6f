package vn.cchc.identity;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.NotSignedIn;
import vn.cchc.http.Caller;
import vn.cchc.http.Frame;
import vn.cchc.http.FrameSource;
import vn.cchc.http.Links;
import vn.cchc.http.Times;
import vn.cchc.http.Words;

/** Fills the frame of a desk page with the person's name, title, language and menu. */
public final class DeskFrames implements FrameSource {
  private final Registry registry;
  private final Links links;
  private final boolean demo;
  private final List<MenuSource> menus = new CopyOnWriteArrayList<>();
  private final MenuSource last;

  /** The features' entries come before those of last. */
  public DeskFrames(Registry registry, Links links, boolean demo, MenuSource last) {
    this.last = last;
    this.registry = registry;
    this.links = links;
    this.demo = demo;
  }

  public DeskFrames add(MenuSource menu) {
    menus.add(menu);
    return this;
  }

  @Override
  public Frame frame(ContainerRequestContext request) {
    String path = "/" + request.getUriInfo().getPath();
    String done = doneKey(request);
    Optional<Actor> actor = Actors.of(request).or(() -> Caller.of(request).flatMap(this::known));
    String csrf = Caller.of(request).map(Caller::csrf).orElse("");
    return actor.map(a -> new Frame(Words.in(a.account().language()), links, Times.HANOI, path, csrf,
            a.account().fullName(), a.account().title(), menu(a, path), done, demo))
        .orElseGet(() -> new Frame(Words.VI, links, Times.HANOI, path, csrf, null, null, List.of(), done, demo));
  }

  private Optional<Actor> known(Caller caller) {
    try {
      return Optional.of(registry.actor(caller.accountId()));
    } catch (NotSignedIn e) {
      return Optional.empty();
    }
  }

  /** "?done=article.saved" becomes the message done.article.saved; unknown keys show nothing. */
  private static @Nullable String doneKey(ContainerRequestContext request) {
    String done = request.getUriInfo().getQueryParameters().getFirst("done");
    return done != null && Words.VI.has("done." + done) ? "done." + done : null;
  }

  private List<Frame.MenuEntry> menu(Actor actor, String path) {
    var entries = new ArrayList<Frame.MenuEntry>();
    var sources = new ArrayList<>(menus);
    sources.add(last);
    for (MenuSource source : sources) {
      for (MenuSource.Entry entry : source.menuFor(actor)) {
        String link = "/desk" + entry.path();
        boolean current = entry.path().equals("/") ? path.equals("/desk/") || path.equals("/desk")
            : path.startsWith(link) || entry.besides().stream().anyMatch(other -> path.startsWith("/desk" + other));
        entries.add(new Frame.MenuEntry(entry.key(), links.to(link), entry.count(), current));
      }
    }
    return entries;
  }
}
