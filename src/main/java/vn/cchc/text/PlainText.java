package vn.cchc.text;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of an HTML document as a reader sees it: each block on its own line, no markup. */
public final class PlainText {
  static final Set<String> BLOCKS = Set.of("address", "article", "aside", "blockquote", "caption", "dd", "div", "dl",
      "dt", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main",
      "nav", "ol", "p", "pre", "section", "table", "tbody", "tfoot", "thead", "tr", "ul");
  private static final Set<String> CELLS = Set.of("td", "th");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
  private static final Pattern WORD = Pattern.compile("(?<!\\S)\\S*[\\p{L}\\p{N}]\\S*");

  private PlainText() {
  }

  /** The beginning of a text, cut at a space; an ellipsis says that there is more. */
  public static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, Math.max(text.lastIndexOf(' ', most), most / 2)) + " …";
  }

  /** One newline between lines, a tab between the cells of a row; runs of spaces become one. */
  public static String of(String html) {
    Lines lines = new Lines();
    Jsoup.parseBodyFragment(html).body().traverse(lines);
    return Nfc.of(lines.text.toString().strip());
  }

  /** Words as Vietnamese counts them: groups between spaces that contain a letter or a digit. */
  public static int words(String text) {
    return (int) WORD.matcher(text.replace('\u00A0', ' ')).results().count();
  }

  private static final class Lines implements NodeVisitor {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        append(SPACES.matcher(words.getWholeText()).replaceAll(" "));
      } else if (node instanceof Element element) {
        separate(element);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
        newLine();
      }
    }

    private void separate(Element element) {
      String name = element.normalName();
      Element cellBefore = element.previousElementSibling();
      if (CELLS.contains(name) && cellBefore != null) {
        newCell(cellBefore.hasText());
      } else if (name.equals("br") || BLOCKS.contains(name) && !endsWith('\t')) {
        newLine();
      }
    }

    private void newLine() {
      trim(' ');
      if (!text.isEmpty() && !endsWith('\n')) {
        text.append('\n');
      }
    }

    private void newCell(boolean afterText) {
      trim(' ');
      if (afterText) {
        trim('\n');
      }
      text.append('\t');
    }

    private void append(String words) {
      boolean edge = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
      text.append(edge ? words.stripLeading() : words);
    }

    private void trim(char end) {
      while (endsWith(end)) {
        text.setLength(text.length() - 1);
      }
    }

    private boolean endsWith(char c) {
      return !text.isEmpty() && text.charAt(text.length() - 1) == c;
    }
  }
}
