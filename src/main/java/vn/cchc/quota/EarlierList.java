package vn.cchc.quota;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.text.Dates;

/** Reads a pasted list of earlier posts: day, title, address, unit, kind, topic; one per line, separated by tab or semicolon. */
record EarlierList(EarlierChoices choices, EarlierCheck check, @Nullable Long voucher) {
  private static final int MOST_LINES = 500;
  private static final int COLUMNS = 6;

  /** Names every line that cannot be used at once. */
  List<EarlierInput> read(String text) {
    var posts = new ArrayList<EarlierInput>();
    var problems = new ArrayList<Problem>();
    String[] lines = text.strip().split("\\R", MOST_LINES + 1);
    for (int i = 0; i < lines.length; i++) {
      String[] cells = lines[i].strip().split("\\s*[;\\t]\\s*", COLUMNS);
      boolean heading = i == 0 && !cells[0].matches(".*\\d.*");
      if (!lines[i].isBlank() && !heading) {
        EarlierInput post = post(cells);
        posts.add(post);
        problems.addAll(problems(i + 1, cells, post));
      }
    }
    if (posts.isEmpty() && problems.isEmpty()) {
      problems.add(new Problem("lines", "quota.empty-text"));
    } else if (lines.length > MOST_LINES) {
      problems.add(new Problem("lines", "quota.earlier.too-many", MOST_LINES));
    }
    Problems.refuseAny(problems);
    return posts;
  }

  private EarlierInput post(String[] cells) {
    return new EarlierInput(cell(cells, 1), cell(cells, 2), Dates.day(cell(cells, 0)).orElse(null),
        choices.unitNamed(cell(cells, 3)).orElse(null), choices.topicNamed(cell(cells, 5)).orElse(null),
        choices.kindNamed(cell(cells, 4)).orElse(""), voucher);
  }

  private List<Problem> problems(int line, String[] cells, EarlierInput post) {
    boolean lostTopic = !cell(cells, 5).isEmpty() && post.topic() == null;
    var found = new ArrayList<Problem>();
    check.of(post).forEach(p -> found.add(p.field().equals("voucher") ? p
        : new Problem("lines", "quota.earlier.line." + p.field(), line, shown(cells, p.field()))));
    if (lostTopic) {
      found.add(new Problem("lines", "quota.earlier.line.topic", line, cell(cells, 5)));
    }
    return found;
  }

  private static String shown(String[] cells, String field) {
    return cell(cells, List.of("day", "title", "url", "unit", "kind", "topic").indexOf(field));
  }

  private static String cell(String[] cells, int at) {
    return cells.length > at ? cells[at].strip() : "";
  }
}
