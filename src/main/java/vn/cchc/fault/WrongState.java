package vn.cchc.fault;

/** This cannot be done in the state that the thing is in. */
public class WrongState extends Fault {
  public WrongState(String key, Object... args) {
    super(key, args);
  }
}
