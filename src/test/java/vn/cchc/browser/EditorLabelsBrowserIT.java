package vn.cchc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The editor speaks Vietnamese, whichever of its dialogs is open. */
class EditorLabelsBrowserIT extends Story {
  private static final String WHAT_IS_SHOWN = """
      () => [...document.querySelectorAll('.tox, .tox *')].filter(e => e.checkVisibility()).flatMap(e => [
        e.getAttribute('aria-label'), e.getAttribute('title'), e.getAttribute('placeholder'), e.getAttribute('alt'),
        ...[...e.childNodes].filter(n => n.nodeType === 3).map(n => n.textContent)])
        .filter(Boolean).map(words => words.trim()).filter(words => /\\p{L}{2}/u.test(words))""";
  /** Vietnamese that needs no accents. */
  private static final Set<String> PLAIN = Set.of("Sau", "Trong", "Cao", "Thay");
  private static final Pattern ASCII = Pattern.compile("[\\p{ASCII}\\u2026]+");
  private final Set<String> shown = new TreeSet<>();

  @Test
  void no_label_of_the_editor_is_english() {
    // given a text with a table, a link and a placeholder for a picture
    var tab = signedIn(Screen.DESKTOP, "bientap");
    tab.open("/desk/bai-viet/" + new Writing(desk, SITE).draft("Bài để xem mọi nhãn của trình soạn thảo") + "/sua");
    var pen = new Pen(tab);
    pen.type(" Chữ ở cuối.");
    remember(tab);
    // when somebody opens whatever can be opened
    everyTool(tab);
    theTable(tab);
    tab.look("labels");
    // then all of it is Vietnamese
    assertThat(shown).hasSizeGreaterThan(60);
    assertThat(shown).filteredOn(words -> ASCII.matcher(words).matches() && !PLAIN.contains(words)).isEmpty();
  }

  private void everyTool(Tab tab) {
    int tools = tools(tab).count();
    for (int i = 0; i < tools; i++) {
      var tool = tools(tab).nth(i);
      String name = String.valueOf(tool.getAttribute("aria-label"));
      if (tool.isEnabled() && !name.equals("Hình ảnh") && !name.equals("Toàn màn hình")) {
        tool.click();
        remember(tab);
        closeAll(tab);
      }
    }
  }

  private static Locator tools(Tab tab) {
    return tab.page.locator(".tox-editor-header button");
  }

  /** Inserts a table from its menu, then goes through what is offered inside one. */
  private void theTable(Tab tab) {
    tab.page.locator(".tox-editor-header button[aria-label='Bảng'], .tox-editor-header [title='Bảng']").first().click();
    items(tab).first().hover();
    tab.page.locator(".tox-insert-table-picker > div").nth(11).click();
    tab.page.locator(".tox-pop").waitFor();
    remember(tab);
    for (String dialog : List.of("Thuộc tính bảng", "Thuộc tính ô", "Thuộc tính hàng")) {
      tab.page.locator(".tox-editor-header [aria-label='Bảng']").first().click();
      for (int i = 0; i < items(tab).count() && !there(tab, dialog); i++) {
        items(tab).nth(i).hover();
        remember(tab);
      }
      items(tab).filter(new Locator.FilterOptions().setHasText(dialog)).first().click();
      tab.page.locator(".tox-dialog").waitFor();
      remember(tab);
      closeAll(tab);
    }
  }

  private static boolean there(Tab tab, String item) {
    return items(tab).filter(new Locator.FilterOptions().setHasText(item)).count() > 0;
  }

  private static Locator items(Tab tab) {
    return tab.page.locator(".tox-tiered-menu .tox-collection__item");
  }

  @SuppressWarnings("unchecked")
  private void remember(Tab tab) {
    shown.addAll((List<String>) tab.page.evaluate(WHAT_IS_SHOWN));
    var items = new ArrayList<String>(tab.page.locator(".tox-collection__item:visible").allInnerTexts());
    shown.addAll(items.stream().map(String::strip).filter(words -> !words.isEmpty()).toList());
  }

  private static void closeAll(Tab tab) {
    for (int i = 0; i < 3 && tab.page.locator(".tox-dialog, .tox-menu").count() > 0; i++) {
      tab.page.keyboard().press("Escape");
    }
  }
}
