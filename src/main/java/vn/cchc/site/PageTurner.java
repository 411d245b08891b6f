package vn.cchc.site;

import vn.cchc.db.Page;
import vn.cchc.fault.NotFound;

/** The way to the other pages of a list: its links contain only parameters that the list itself reads. */
record PageTurner(int page, int pages, String link) {

  /** link ends where the number of the page goes. A page past the last does not exist. */
  static PageTurner of(Page<?> list, String link) {
    if (list.page() > list.pages()) {
      throw new NotFound("fault.no-such-page");
    }
    return new PageTurner(list.page(), list.pages(), link);
  }

  String to(int number) {
    return link + number;
  }
}
