package vn.cchc.route;

import vn.cchc.fault.Malformed;

/** Something that a signature signs besides its own subject, with the version that was shown. */
public record Along(String type, long id, int version) {
  /** As the review page carries it: "EDITION:7:3". */
  static Along typed(String value) {
    String[] parts = value.split(":", 4);
    try {
      if (parts.length == 3) {
        return new Along(parts[0], Long.parseLong(parts[1]), Integer.parseInt(parts[2]));
      }
    } catch (NumberFormatException e) {
      throw new Malformed("fault.not-a-number", "along");
    }
    throw new Malformed("fault.no-such-choice", "along");
  }

  public String typed() {
    return type + ":" + id + ":" + version;
  }
}
