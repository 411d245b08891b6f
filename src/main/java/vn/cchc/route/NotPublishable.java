package vn.cchc.route;

import vn.cchc.fault.WrongState;

/** A text that must not go live, with the reason that the board shows. */
public final class NotPublishable extends WrongState {
  private static final long serialVersionUID = 1L;

  private final String failure;

  public NotPublishable(String failure) {
    super("article.failure." + failure);
    this.failure = failure;
  }

  public String failure() {
    return failure;
  }
}
