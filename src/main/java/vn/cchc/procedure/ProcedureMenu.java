package vn.cchc.procedure;

import java.util.List;
import vn.cchc.identity.Actor;
import vn.cchc.identity.MenuSource;

/** "Thủ tục hành chính" in the menu; its sections are tabs on each of its pages. */
public final class ProcedureMenu implements MenuSource {
  /** A section with its address and the key of its name; the first is where the menu leads. */
  public enum Section {
    DECISIONS("/quyet-dinh"), PROCEDURES("/thu-tuc"), STALE("/thu-tuc/ra-soat"), POSTINGS("/niem-yet"), CLOCKS("/thu-tuc/thoi-han"),
    PRINT("/thu-tuc/in");

    private final String path;

    Section(String path) {
      this.path = path;
    }

    public String path() {
      return path;
    }
  }

  private static final List<String> BESIDES = List.of("/thu-tuc", "/niem-yet");

  @Override
  public List<Entry> menuFor(Actor actor) {
    return actor.grants().isEmpty() ? List.of()
        : List.of(new Entry("procedures.menu", Section.DECISIONS.path(), 0, BESIDES));
  }
}
