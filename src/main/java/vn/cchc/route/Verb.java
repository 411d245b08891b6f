package vn.cchc.route;

/** What one action changes once the subject is locked and the person has been admitted. */
@FunctionalInterface
public interface Verb<R extends Routed, D extends Dossier<R>> {
  void apply(Handling<R, D> handling);
}
