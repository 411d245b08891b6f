package vn.cchc.intake;

import java.util.regex.Pattern;

/** Writes plain lines as paragraphs and lists; a dash opens an item, a plus an item below it. */
final class Paragraphs {
  private static final Pattern ITEM = Pattern.compile("[-–•](?![-–\\d])\\s*(.*)");
  private static final Pattern BELOW = Pattern.compile("\\+(?!\\+)\\s*(.*)");

  private final StringBuilder html = new StringBuilder();
  private boolean item;
  private boolean below;

  private Paragraphs() {}

  /** In the spelling that the allow-list leaves unchanged; empty for no text. */
  static String html(String text) {
    if (text.isBlank()) {
      return "";
    }
    var made = new Paragraphs();
    text.lines().map(String::strip).filter(l -> !l.isEmpty()).forEach(made::line);
    made.closeItem();
    return made.html.toString();
  }

  /** In the spelling that the allow-list writes. */
  static String escaped(String words) {
    return words.indexOf('&') < 0 && words.indexOf('<') < 0 && words.indexOf('>') < 0 ? words
        : words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private void line(String line) {
    var dash = ITEM.matcher(line);
    var plus = BELOW.matcher(line);
    if (dash.matches() && !dash.group(1).isBlank()) {
      openItem(dash.group(1));
    } else if (plus.matches() && !plus.group(1).isBlank()) {
      openBelow(plus.group(1));
    } else {
      closeItem();
      html.append("<p>").append(escaped(line)).append("</p>");
    }
  }

  private void openItem(String words) {
    closeBelow();
    html.append(item ? "</li><li>" : "<ul><li>").append(escaped(words));
    item = true;
  }

  private void openBelow(String words) {
    if (!item) {
      openItem(words);
      return;
    }
    html.append(below ? "</li><li>" : "<ul><li>").append(escaped(words));
    below = true;
  }

  private void closeBelow() {
    if (below) {
      html.append("</li></ul>");
      below = false;
    }
  }

  private void closeItem() {
    closeBelow();
    if (item) {
      html.append("</li></ul>");
      item = false;
    }
  }
}
