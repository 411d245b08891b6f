package vn.cchc.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What surrounds every page of the desk: words, links, who is signed in, the menu, and a notice of what was just done. */
public record Frame(
    Words words,
    Links links,
    Times times,
    String path,
    String csrf,
    @Nullable String who,
    @Nullable String whoTitle,
    List<MenuEntry> menu,
    @Nullable String done,
    boolean demo) {

  /** One entry of the main menu; count is shown if it is above 0. */
  public record MenuEntry(String key, String link, long count, boolean current) {}

  /** For templates: the message of a key. */
  public String t(String key, Object... args) {
    return words.of(key, args);
  }

  public boolean signedIn() {
    return who != null;
  }
}
