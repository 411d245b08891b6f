package vn.cchc.app;

import jakarta.servlet.Filter;

/** Puts the page cache first. */
public final class PageFilter extends DeskFilter {
  @Override
  Filter of(Desk desk) {
    return desk.pageCache();
  }
}
