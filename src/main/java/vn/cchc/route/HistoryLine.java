package vn.cchc.route;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cchc.http.Times;
import vn.cchc.http.Words;

/** One event of a history in words; saves that follow each other are one line. */
public record HistoryLine(Instant at, String who, String words, String reason, List<String> passed, int edition) {

  public static List<HistoryLine> of(List<HistoryEvent> events, Times times, Words words) {
    var lines = new ArrayList<HistoryLine>();
    for (int i = 0; i < events.size(); ) {
      int run = sameSaves(events, i);
      lines.add(line(events.get(i + run - 1), run, times, words));
      i += run;
    }
    Collections.reverse(lines);
    return lines;
  }

  private static int sameSaves(List<HistoryEvent> events, int from) {
    var first = events.get(from);
    int n = 1;
    while (first.action().endsWith(".save") && from + n < events.size()
        && events.get(from + n).action().equals(first.action())
        && java.util.Objects.equals(events.get(from + n).actor(), first.actor())) {
      n++;
    }
    return n;
  }

  private static HistoryLine line(HistoryEvent e, int run, Times times, Words words) {
    Map<String, List<String>> facts = facts(e.detail());
    String who = e.actor() == null ? words.of("history.system") : (e.title() + " " + e.name()).strip();
    var passed = facts.getOrDefault("passed", List.of()).stream().map(p -> p.split(":", 2))
        .map(p -> words.of("history.passed", p[0], words.of("reason." + p[p.length - 1]))).toList();
    return new HistoryLine(e.at(), who, run > 1 ? words.of("history.saves", run) : sentence(e, facts, times, words),
        e.reason() == null ? "" : e.reason(), passed, e.edition());
  }

  private static String sentence(HistoryEvent e, Map<String, List<String>> facts, Times times, Words words) {
    String at = time(facts, times);
    String key = switch (e.action()) {
      case "article.approve", "decision.approve" -> "history." + e.action()
          + (!facts.containsKey("last") ? "-on" : at.isEmpty() ? "-last" : "-later");
      case "article.set-expiry" -> at.isEmpty() ? "history.no-expiry" : "history.article.set-expiry";
      case "article.withdraw" -> "history.withdraw." + first(facts, "as");
      case "article.edit" -> "history.article.edit";
      default -> "history." + e.action();
    };
    String plain = words.has("action." + e.action()) ? words.of("action." + e.action()) : e.action();
    return words.has(key) ? words.of(key, at.isEmpty() ? String.valueOf(e.edition()) : at) : plain;
  }

  private static String time(Map<String, List<String>> facts, Times times) {
    String at = first(facts, "publishAt") + first(facts, "expiresAt");
    return at.isEmpty() ? "" : times.dayTime(Instant.parse(at));
  }

  private static String first(Map<String, List<String>> facts, String name) {
    var values = facts.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.get(0);
  }

  /** "step=1 last passed=1:NO_HOLDER", as the journal has it. */
  private static Map<String, List<String>> facts(@Nullable String detail) {
    var facts = new HashMap<String, List<String>>();
    if (detail != null) {
      for (String part : detail.split(" ")) {
        int cut = part.indexOf('=');
        facts.computeIfAbsent(cut < 0 ? part : part.substring(0, cut), k -> new ArrayList<>())
            .add(cut < 0 ? "" : part.substring(cut + 1));
      }
    }
    return facts;
  }
}
