package vn.cchc.browser;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import java.util.Map;

/** Writing in the editor of an article's form. */
final class Pen {
  private final Tab tab;

  Pen(Tab tab) {
    this.tab = tab;
    text().waitFor();
  }

  private FrameLocator frame() {
    return tab.page.frameLocator("iframe[id$=_ifr]");
  }

  Locator text() {
    return frame().locator("body#hugerte, body[contenteditable=true]");
  }

  /** Types at the end of the text. */
  void type(String words) {
    text().click();
    tab.page.keyboard().press("Control+End");
    tab.page.keyboard().type(words);
  }

  /** What pasting from elsewhere puts there, in the form that office programs provide. */
  void paste(String html, String plain) {
    text().click();
    tab.page.keyboard().press("Control+End");
    text().evaluate("(body, data) => { const carried = new DataTransfer(); carried.setData('text/html', data.html);"
        + " carried.setData('text/plain', data.plain);"
        + " body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: carried, bubbles: true, cancelable: true })); }",
        Map.of("html", html, "plain", plain));
  }

  /** Presses a tool of the editor. */
  void tool(String title) {
    tab.page.locator(".tox-editor-header").locator("[aria-label='" + title + "'], [title='" + title + "']").first().click();
  }

  String words() {
    return text().innerText();
  }
}
