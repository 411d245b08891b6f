package vn.cchc.fault;

/** Somebody else saved first; current is what is stored now, yours is what was not saved. */
public final class Stale extends Fault {
  private final transient Object current;
  private final transient Object yours;

  public Stale(Object current, Object yours) {
    super("fault.stale");
    this.current = current;
    this.yours = yours;
  }

  public Object current() {
    return current;
  }

  public Object yours() {
    return yours;
  }
}
