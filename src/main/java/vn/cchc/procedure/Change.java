package vn.cchc.procedure;

/** What a decision does to a procedure: "mới ban hành", "sửa đổi, bổ sung", "thay thế", "bãi bỏ". */
public enum Change {
  NEW, AMENDED, REPLACED, ABOLISHED;

  /** Whether it brings a text that is in force from the effective date; the others end one. */
  public boolean bringsText() {
    return this == NEW || this == AMENDED;
  }
}
