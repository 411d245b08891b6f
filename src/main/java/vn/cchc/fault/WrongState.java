package vn.cchc.fault;

/** The thing is not in a state from which this can be done. */
public class WrongState extends Fault {
  public WrongState(String key, Object... args) {
    super(key, args);
  }
}
