package vn.cchc.http;

import vn.cchc.db.Page;

/** Where a list has got to: for the line below it and the links to the other pages. */
public record Pager(int page, int pages, long total, ListQuery query) {
  public static Pager of(Page<?> list, ListQuery query) {
    return new Pager(list.page(), list.pages(), list.total(), query);
  }

  public String link(int to) {
    return query.link(to);
  }
}
