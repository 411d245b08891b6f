package vn.cchc.http;

/** An answer for people: a template by name ("article/edit") and the record that it shows. */
public record Screen(String template, Object page, boolean editor) {
  public static Screen of(String template, Object page) {
    return new Screen(template, page, false);
  }

  /** The only kind with style attributes allowed, which the editor needs. */
  public static Screen withEditor(String template, Object page) {
    return new Screen(template, page, true);
  }
}
