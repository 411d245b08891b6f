package vn.cchc.article;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.Fault;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Agency;
import vn.cchc.identity.Role;
import vn.cchc.route.Action;
import vn.cchc.route.ActionInput;
import vn.cchc.route.WithdrawAs;
import vn.cchc.testing.ArticleDesk;
import vn.cchc.testing.PlainPlan;
import vn.cchc.testing.StillDesk;

/** People of an agency who work at random through a year, by the use cases alone. */
final class NewsroomYear {
  private static final Instant END = Instant.parse("2026-12-30T00:00:00Z");
  private static final Duration LONGEST_PAUSE = Duration.ofHours(20);
  private static final List<Kind> KINDS = List.of(Kind.NEWS, Kind.NEWS, Kind.FEATURE, Kind.VOICES, Kind.NOTICE);

  private final StillDesk desk;
  private final Random random;
  private final Newsroom newsroom;
  private final Agency agency;
  private final Map<String, Actor> people = new HashMap<>();
  private final List<Long> articles = new ArrayList<>();
  private final Map<Long, ArticleAnswer> known = new HashMap<>();
  private final Map<String, Integer> done = new TreeMap<>();
  private final List<Object> topics;
  private final long everyTopic;
  private int written;

  NewsroomYear(StillDesk desk, Random random) {
    this.desk = desk;
    this.random = random;
    newsroom = new Newsroom(desk.database(), desk.clock, desk.journal());
    agency = Agency.in(desk.database(), desk.journal(), desk.clock, "so-ngoai-vu");
    desk.database().change(tx -> {
      agency.account(tx, "truongphong2", Role.HEAD, agency.second);
      agency.account(tx, "lanhdao2", Role.LEADER, agency.root);
    });
    for (String who : List.of("bientap", "bientap2", "truongphong", "truongphong2", "vanphong", "lanhdao", "lanhdao2")) {
      people.put(who, agency.actor(who));
    }
    var plan = new PlainPlan(desk.database(), agency.site);
    topics = List.of(plan.topic("chi-dao"), plan.topic("tai-chinh-cong"));
    everyTopic = plan.rule(agency.first, null, "ALL", 2);
    plan.rule(agency.second, null, "ALL", 1);
    plan.rule(agency.first, (Long) topics.get(1), "ALL", 1);
    plan.rule(agency.second, null, "ONE", 1);
    plan.rule(agency.second, (Long) topics.get(1), "ONE", 1);
  }

  long everyTopic() {
    return everyTopic;
  }

  Map<String, Integer> done() {
    return done;
  }

  /** So many operations that were allowed. */
  void work(int operations) {
    for (int i = 0; i < operations; ) {
      i += tried() ? 1 : 0;
    }
  }

  private boolean tried() {
    int n = random.nextInt(100);
    if (n < 8 && desk.clock.instant().isBefore(END)) {
      desk.clock.advance(Duration.ofSeconds(60 + random.nextInt((int) LONGEST_PAUSE.toSeconds())));
      return counted("due", newsroom.publishDue.run() > 0);
    }
    if (n < 18 || articles.size() < 20) {
      return begin();
    }
    long id = articles.get(random.nextInt(articles.size()));
    try {
      return move(known.computeIfAbsent(id, i -> newsroom.read(people.get("vanphong"), i)));
    } catch (Fault refused) {
      known.remove(id);
      return counted("refused " + refused.key(), false);
    }
  }

  private boolean begin() {
    boolean first = random.nextInt(3) > 0;
    write(first ? "bientap" : "bientap2", first ? agency.first : agency.second);
    return counted("begin", true);
  }

  private ArticleAnswer write(String who, long unit) {
    var answer = newsroom.write.begin(people.get(who), text(agency.slug, unit, null));
    articles.add(answer.id());
    return keep(answer);
  }

  private ArticleInput text(@Nullable String site, @Nullable Long unit, @Nullable Integer version) {
    List<Object> some = random.nextInt(3) == 0 ? topics : List.of(topics.get(random.nextInt(2)));
    return new ArticleInput(site, unit, null, KINDS.get(random.nextInt(KINDS.size())), "Tin cải cách hành chính số " + ++written,
        "Tóm tắt đủ dài để người đọc biết bài nói về việc gì.", "<p>Nội dung của bài.</p>", null, null, some, null, null, null, null,
        null, version);
  }

  /** One of the things that can be done with the article as it was last seen. */
  private boolean move(ArticleAnswer a) {
    if (a.live() != null && random.nextInt(12) == 0) {
      return act("vanphong", a.id(), Action.WITHDRAW, WithdrawAs.values()[random.nextInt(3)]);
    }
    if (random.nextInt(15) == 0) {
      return correctLabels(a);
    }
    int n = random.nextInt(10);
    return switch (a.state()) {
      case DRAFT, RETURNED -> n < 2 ? save(a) : act(writer(a), a.id(), n < 9 ? Action.SUBMIT : Action.DISCARD, null);
      case IN_REVIEW -> n < 8 ? act(approver(a), a.id(), Action.APPROVE, null)
          : act(n == 8 ? approver(a) : writer(a), a.id(), n == 8 ? Action.RETURN : Action.RECALL, null);
      case APPROVED -> act("vanphong", a.id(), n < 4 ? Action.PUBLISH : n < 9 ? Action.SCHEDULE : Action.RETURN, null);
      case SCHEDULED, PUBLISH_FAILED -> n < 5 && act("vanphong", a.id(),
          n < 2 ? Action.UNSCHEDULE : n < 4 ? Action.PUBLISH : Action.RETURN, null);
      case PUBLISHED -> n < 3 ? edit(a) : n < 5 && act("vanphong", a.id(), Action.SET_EXPIRY, null);
      case WITHDRAWN, EXPIRED -> n < 4 && edit(a);
      case SUPERSEDED, DISCARDED -> false;
    };
  }

  private String writer(ArticleAnswer a) {
    return a.unit().id() == agency.first ? random.nextInt(6) == 0 ? "truongphong" : "bientap"
        : random.nextInt(6) == 0 ? "truongphong2" : "bientap2";
  }

  private String approver(ArticleAnswer a) {
    return a.step() != null && a.step().ord() == 1 ? a.unit().id() == agency.first ? "truongphong" : "truongphong2"
        : random.nextBoolean() ? "lanhdao" : "lanhdao2";
  }

  private boolean save(ArticleAnswer a) {
    keep(newsroom.write.save(people.get(writer(a)), a.id(), text(null, null, a.version())));
    return counted("save", true);
  }

  private boolean edit(ArticleAnswer a) {
    keep(newsroom.write.openEdition(people.get(writer(a)), a.id(), a.version()));
    return counted("edit", true);
  }

  private boolean correctLabels(ArticleAnswer a) {
    Long about = random.nextInt(3) == 0 ? (Long) (random.nextBoolean() ? agency.first : agency.second) : null;
    newsroom.labels.correct(people.get("vanphong"), a.id(), new CorrectLabels.Correction(a.version(),
        List.of(topics.get(random.nextInt(2)).toString()), List.of(), List.of(), "", about, "Sửa nhãn cho đúng"));
    known.remove(a.id());
    return counted("labels", true);
  }

  boolean act(String who, long id, Action action, @Nullable WithdrawAs as) {
    Instant later = desk.clock.instant().plusSeconds(60 + random.nextInt(400_000));
    boolean atOnce = action == Action.APPROVE && random.nextInt(3) == 0;
    boolean timed = Set.of(Action.SCHEDULE).contains(action) || action == Action.APPROVE && !atOnce && random.nextInt(3) == 0
        || action == Action.SUBMIT && random.nextInt(5) == 0;
    var before = known.computeIfAbsent(id, i -> newsroom.read(people.get("vanphong"), i));
    keep(newsroom.actions.act(people.get(who), id, action, new ActionInput(before.version(), "Lý do đủ dài", atOnce ? true : null,
        timed ? later : null, action == Action.SET_EXPIRY ? later : null, as, null,
        action == Action.RETURN && random.nextBoolean() ? ActionInput.ResumeAt.START : null, ArticleDesk.TICKS, null)));
    return counted(action.code(), true);
  }

  /** A text of the first unit, written, approved and posted now. */
  long published() {
    var begun = write("bientap", agency.first);
    keep(newsroom.write.save(people.get("bientap"), begun.id(), new ArticleInput(null, null, null, Kind.NEWS, null, null, null, null, null,
        null, null, null, null, null, null, begun.version())));
    throughRoute(begun.id());
    return begun.id();
  }

  void correctedAndPublished(long id) {
    keep(newsroom.write.openEdition(people.get("bientap"), id, null));
    throughRoute(id);
  }

  private void throughRoute(long id) {
    step("bientap", id, Action.SUBMIT, null);
    step("truongphong", id, Action.APPROVE, null);
    step("lanhdao", id, Action.APPROVE, true);
  }

  private void step(String who, long id, Action action, @Nullable Boolean publish) {
    keep(newsroom.actions.act(people.get(who), id, action, new ActionInput(known.get(id).version(), null, publish, null, null, null, null,
        null, ArticleDesk.TICKS, null)));
  }

  private ArticleAnswer keep(ArticleAnswer answer) {
    known.put(answer.id(), answer);
    return answer;
  }

  private boolean counted(String what, boolean happened) {
    done.merge(what, 1, Integer::sum);
    return happened;
  }
}
