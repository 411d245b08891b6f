package vn.cchc.article.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.article.ArticleDossier;
import vn.cchc.article.ArticleItem;
import vn.cchc.article.ReadArticles;
import vn.cchc.db.Paging;
import vn.cchc.fault.Problem;
import vn.cchc.http.Form;
import vn.cchc.identity.Actor;
import vn.cchc.quota.WouldCount;
import vn.cchc.route.Act;
import vn.cchc.route.ActionInput;
import vn.cchc.route.State;

/** What somebody should know before they act: what counts, what is posted at that time, what replaces a page. */
public final class ReadAround {
  private final ReadArticles read;
  private final WouldCount wouldCount;
  private final Clock clock;

  public ReadAround(ReadArticles read, WouldCount wouldCount, Clock clock) {
    this.read = read;
    this.wouldCount = wouldCount;
    this.clock = clock;
  }

  ActPage.Around of(Actor actor, Act act, ArticleDossier d, Form form, List<Problem> problems) {
    String unit = actor.units().unit(d.article().unitId()).map(u -> u.name()).orElse("");
    boolean posts = act == Act.PUBLISH || act == Act.SCHEDULE;
    var counts = posts ? wouldCount.of(d.site(), d.article().id(), d.site().months().dayOf(clock.instant())) : List.<vn.cchc.quota.BoardLine>of();
    var near = act == Act.SCHEDULE ? soon(d) : List.<ArticleItem>of();
    var found = act == Act.WITHDRAW ? replacements(actor, d, form.get("find")) : List.<ArticleItem>of();
    boolean clash = problems.stream().anyMatch(p -> p.key().equals("act.clash"));
    return new ActPage.Around(counts, near, found, clash, unit);
  }

  /** What is already scheduled on this site, this month and the next. */
  private List<ArticleItem> soon(ArticleDossier d) {
    Instant now = clock.instant();
    YearMonth month = d.site().months().monthOf(now);
    return java.util.stream.Stream.of(month, month.plusMonths(1))
        .flatMap(m -> read.calendar(d.site(), m).stream())
        .filter(i -> i.state() == State.SCHEDULED && i.publishAt() != null && i.publishAt().isAfter(now))
        .limit(10).toList();
  }

  private List<ArticleItem> replacements(Actor actor, ArticleDossier d, String words) {
    return words.isEmpty() ? List.of() : read.list(actor, d.site(), Optional.empty(), Optional.of(State.PUBLISHED),
        Optional.empty(), false, words, "updated", new Paging(1, 10)).items().stream()
        .filter(i -> i.id() != d.article().id()).toList();
  }

  /** Another text goes live at the same minute: said once, then it is the person's own decision. */
  List<Problem> clash(Act act, ArticleDossier d, ActionInput input, Form form) {
    Instant at = input.publishAt();
    if (act != Act.SCHEDULE || at == null || form.ticked("sure")) {
      return List.of();
    }
    return sameMinute(d, at).map(i -> List.of(new Problem("publishAt", "act.clash", i.title()))).orElse(List.of());
  }

  private Optional<ArticleItem> sameMinute(ArticleDossier d, Instant at) {
    Instant minute = at.truncatedTo(ChronoUnit.MINUTES);
    return read.calendar(d.site(), d.site().months().monthOf(at)).stream()
        .filter(i -> i.state() == State.SCHEDULED && i.id() != d.article().id() && minute.equals(minuteOf(i.publishAt())))
        .findFirst();
  }

  private static @Nullable Instant minuteOf(@Nullable Instant at) {
    return at == null ? null : at.truncatedTo(ChronoUnit.MINUTES);
  }
}
