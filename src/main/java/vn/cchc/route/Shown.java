package vn.cchc.route;

import vn.cchc.http.Frame;
import vn.cchc.identity.Site;

/** A subject as the pages of its route show it; own is its address under /desk, label its title or number. */
public record Shown(String word, Site site, Routed row, int version, String label, String own) {
  public static <R extends Routed, D extends Dossier<R>> Shown of(RoutedType<R, D, ?> type, D dossier) {
    return new Shown(type.word(), dossier.site(), dossier.current(), dossier.version(), dossier.label(), type.path(dossier.id()));
  }

  /** Its state in the words of its type, else in those of every subject. */
  public static String state(Frame frame, String word, State state) {
    String own = word + "state." + state;
    return frame.words().has(own) ? frame.t(own) : frame.words().of(state);
  }
}
