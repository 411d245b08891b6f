package vn.cchc.app;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cchc.article.ArticleAnswer;
import vn.cchc.article.ArticleDossier;
import vn.cchc.article.ArticleInput;
import vn.cchc.article.Edition;
import vn.cchc.article.WriteArticle;
import vn.cchc.calendar.LocalMonths;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Site;
import vn.cchc.route.Action;
import vn.cchc.route.ActionInput;
import vn.cchc.route.Actions;

/** Writes the articles of the demonstration through the same actions that people use, each at its time. */
final class DemoArticles {
  static final List<String> TICKS = List.of("facts", "citations", "secrecy", "personal-data");
  private static final Duration BETWEEN_ACTS = Duration.ofMinutes(7);
  private static final LocalTime MORNING = LocalTime.of(8, 30);

  /** The people and units of one agency. */
  record Cast(Site site, Map<String, Long> units, Actor office, Actor head, Actor leader, List<Actor> authors) {
    Actor authorOf(long unit) {
      return authors.stream().filter(a -> a.grants().get(0).unitId() == unit).findFirst().orElse(office);
    }

    boolean headOf(long unit) {
      return head.grants().get(0).unitId() == unit;
    }
  }

  /** An article with the time at which its story ends. */
  private record Due(Cast cast, DemoFile.ArticleData data, Instant at) {}

  private final WriteArticle write;
  private final Actions<Edition, ArticleDossier, ArticleAnswer> actions;
  private final StoryClock clock;
  private final Instant now;
  private final DemoStory story;

  DemoArticles(DemoStory story, WriteArticle write, Actions<Edition, ArticleDossier, ArticleAnswer> actions, StoryClock clock, Instant now) {
    this.story = story;
    this.write = write;
    this.actions = actions;
    this.clock = clock;
    this.now = now;
  }

  void add(Cast cast, DemoFile file, List<String> there) {
    int count = file.sampleArticles().size();
    for (int i = 0; i < count; i++) {
      DemoFile.ArticleData data = file.sampleArticles().get(i);
      if (!there.contains(data.title())) {
        var due = new Due(cast, data, time(cast.site().months(), data.month(), i + 1, count + 1));
        story.add(due.at(), () -> write(due));
      }
    }
  }

  /** Spread over its month, in the morning if possible; those of the present month are in the past. */
  private Instant time(LocalMonths months, int monthsOn, int part, int parts) {
    YearMonth month = months.monthOf(now).plusMonths(monthsOn);
    Instant start = months.startOf(month);
    Instant end = monthsOn < 0 ? months.endOf(month) : now;
    Instant at = start.plus(Duration.between(start, end).dividedBy(parts).multipliedBy(part));
    Instant morning = months.dayOf(at).atTime(MORNING).atZone(months.zone()).toInstant();
    return morning.isBefore(end) && morning.isAfter(start) ? morning : at;
  }

  private void write(Due due) {
    DemoFile.ArticleData data = due.data();
    Cast cast = due.cast();
    long unit = cast.units().get(data.unit());
    Actor author = cast.authorOf(unit);
    clock.moveTo(due.at().minus(BETWEEN_ACTS.multipliedBy(4)));
    ArticleAnswer article = write.begin(author, input(cast, data, unit, due.at()));
    if (data.state() == DemoFile.ArticleData.State.DRAFT) {
      return;
    }
    article = act(author, article, Action.SUBMIT, null, false, null);
    if (data.state() == DemoFile.ArticleData.State.IN_REVIEW) {
      return;
    }
    if (data.state() == DemoFile.ArticleData.State.RETURNED) {
      act(cast.headOf(unit) ? cast.head() : cast.leader(), article, Action.RETURN, "Cần nêu rõ thời gian và đơn vị thực hiện.", false, null);
      return;
    }
    finish(cast, article, unit, data);
  }

  private void finish(Cast cast, ArticleAnswer submitted, long unit, DemoFile.ArticleData data) {
    ArticleAnswer article = submitted;
    boolean twoSteps = cast.headOf(unit) && data.source() == null;
    if (twoSteps) {
      article = act(cast.head(), article, Action.APPROVE, null, false, null);
    }
    article = act(cast.leader(), article, Action.APPROVE, null, data.state() == DemoFile.ArticleData.State.PUBLISHED, null);
    if (data.state() == DemoFile.ArticleData.State.SCHEDULED) {
      var months = cast.site().months();
      act(cast.office(), article, Action.SCHEDULE, null, false,
          months.dayOf(now).plusDays(3).atTime(MORNING).atZone(months.zone()).toInstant());
    }
  }

  private ArticleAnswer act(Actor who, ArticleAnswer article, Action action, @Nullable String reason, boolean publish, @Nullable Instant at) {
    clock.moveTo(clock.instant().plus(BETWEEN_ACTS));
    boolean approving = action == Action.APPROVE;
    return actions.act(who, article.id(), action, new ActionInput(article.version(), reason, approving ? publish : null, at, null, null,
        null, null, approving ? TICKS : null, null));
  }

  private static ArticleInput input(Cast cast, DemoFile.ArticleData a, long unit, Instant at) {
    DemoFile.SourceData s = a.source();
    var source = s == null ? null : new ArticleAnswer.SourceAnswer(s.name(), s.url(), cast.site().months().dayOf(at));
    return new ArticleInput(cast.site().slug(), unit, null, a.kind(), a.title(), a.summary(), a.body(), null, source,
        List.copyOf(a.topics()), null, null, null, null, null, null);
  }
}
