package vn.cchc.article.desk;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.cchc.article.Edition;
import vn.cchc.article.SubmittedText;
import vn.cchc.article.desk.ReviewPages.Basis;
import vn.cchc.text.WordDiff;

/** What changed, word by word, against the text that was returned or the one that is live. */
record Comparison(Basis basis, List<Basis> others, List<WordDiff.Block> title, List<WordDiff.Block> summary,
    List<WordDiff.Block> body) {
  /** Null when there is nothing to compare with, which is so the first time. */
  static @Nullable Comparison of(ReadDossier.Review review, @Nullable Basis wanted) {
    Edition live = review.dossier().live();
    SubmittedText before = review.before();
    var known = Stream.of(Basis.values()).filter(b -> b == Basis.LIVE ? live != null : before != null).toList();
    if (known.isEmpty()) {
      return null;
    }
    Basis basis = wanted != null && known.contains(wanted) ? wanted : known.get(0);
    Edition now = review.dossier().edition();
    boolean fromLive = basis == Basis.LIVE && live != null;
    String title = fromLive ? live.title() : before == null ? "" : before.title();
    String summary = fromLive ? live.summary() : before == null ? "" : before.summary();
    String body = fromLive ? live.body() : before == null ? "" : before.body();
    return new Comparison(basis, known, WordDiff.html(line(title), line(now.title())),
        WordDiff.html(line(summary), line(now.summary())), WordDiff.html(body, now.body()));
  }

  boolean changed() {
    return Stream.of(title, summary, body).flatMap(List::stream).anyMatch(WordDiff.Block::changed);
  }

  private static String line(String text) {
    return new Element("p").text(text).outerHtml();
  }
}
