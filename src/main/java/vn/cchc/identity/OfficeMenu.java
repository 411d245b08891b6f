package vn.cchc.identity;

import java.util.List;

/** The office's menu entries: for DESK and ADMIN only. */
public final class OfficeMenu implements MenuSource {
  @Override
  public List<Entry> menuFor(Actor actor) {
    return actor.runsOffice() ? List.of(
        new Entry("menu.units", "/don-vi", 0), new Entry("menu.accounts", "/tai-khoan", 0),
        new Entry("menu.sites", "/trang", 0), new Entry("menu.journal", "/nhat-ky", 0)) : List.of();
  }
}
