package vn.cchc.identity;

import java.net.URI;
import vn.cchc.http.Links;
import vn.cchc.http.Screen;

/** A one-time link, shown once to the person who passes it on. */
record LinkPage(String name, long account, String link) {
  static Screen screen(String name, long account, String token, Links links, URI asked) {
    String path = links.desk("/dat-mat-khau/" + token);
    String whole = links.publicUrl() == null ? asked.resolve(path).toString() : links.absolute(path);
    return Screen.of("identity/link", new LinkPage(name, account, whole));
  }
}
