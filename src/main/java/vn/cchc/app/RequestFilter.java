package vn.cchc.app;

import jakarta.servlet.Filter;

/** Gives every request its id, headers and limits. */
public final class RequestFilter extends DeskFilter {
  @Override
  Filter of(Desk desk) {
    return desk.everyRequest();
  }
}
