package vn.cchc.article.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.article.ArticleAnswer;
import vn.cchc.article.ArticleDossier;
import vn.cchc.article.Autosave;
import vn.cchc.article.Edition;
import vn.cchc.fault.Fault;
import vn.cchc.fault.Problem;
import vn.cchc.http.Form;
import vn.cchc.http.Screen;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Site;
import vn.cchc.plan.Plans;
import vn.cchc.route.Action;
import vn.cchc.route.Relation;
import vn.cchc.route.State;
import vn.cchc.text.HtmlAllowList;
import vn.cchc.text.LegacyFont;
import vn.cchc.text.WordDiff;

/** Puts together what the editor's pages show, so that a form always comes back with what was typed. */
public final class EditorScreens {
  /** Text typed for an old font beside what it becomes. */
  record LegacyPage(String action, List<ArticleForm.Hidden> typed, Side before, Side after) {
    boolean replaces(String name) {
      return List.of("title", "summary", "body").contains(name);
    }
  }

  record Side(String title, String summary, String body) {}

  /** Somebody saved first: both texts, and the typed one ready to be sent again over the newest version. */
  record StalePage(long id, List<ArticleForm.Hidden> typed, Form form, ArticleAnswer current, List<WordDiff.Block> title,
      List<WordDiff.Block> summary, List<WordDiff.Block> body) {}

  /** The text could not be saved here any more; it is shown so that nothing is lost. */
  record KeptPage(long id, Form form, String faultKey, Object[] faultArgs) {}

  private final Clock clock;
  private final Plans plans;
  private final Autosaves autosaves;
  private final Presence presence;
  private final StaleRemarks remarks;

  public EditorScreens(Clock clock, Plans plans, Autosaves autosaves, Presence presence, StaleRemarks remarks) {
    this.clock = clock;
    this.plans = plans;
    this.autosaves = autosaves;
    this.presence = presence;
    this.remarks = remarks;
  }

  Screen begin(Actor actor, Site site, Form form, List<Problem> problems, boolean restored) {
    Instant kept = restored ? null : autosaves.of(actor, Autosave.NOT_BEGUN).map(Autosave::at).orElse(null);
    var notices = new EditorPage.Notices("", "", problems.isEmpty() ? kept : null, List.of(), false, restored, converted(form), List.of());
    return Screen.withEditor("article/desk/editor", new EditorPage(null, "moi-" + site.slug(), site, form, problems,
        EditorChoices.of(actor, site, today(site), plans, form), notices, true));
  }

  Screen edit(Actor actor, ArticleDossier d, Form form, List<Problem> problems, boolean restored) {
    Edition e = d.edition();
    boolean offer = problems.isEmpty() && !restored && !converted(form);
    Instant keptAt = offer ? newer(actor, d, form) : null;
    boolean signatureLost = d.relations().contains(Relation.ON_ROUTE) && !d.subject().hands().contains(actor.id());
    var notices = new EditorPage.Notices(e.state().name(), e.state() == State.RETURNED ? e.reason() : "", keptAt,
        presence.others(actor, e.id()), signatureLost, restored, converted(form), remarks.of(d.article().id()));
    return Screen.withEditor("article/desk/editor", new EditorPage(d.article().id(), e.id() + "-" + d.article().version(),
        d.site(), form, problems, EditorChoices.of(actor, d.site(), today(d.site()), plans, form), notices,
        d.may(Action.SUBMIT)));
  }

  private @Nullable Instant newer(Actor actor, ArticleDossier d, Form shown) {
    Optional<Autosave> kept = autosaves.of(actor, d.edition().id());
    return kept.filter(k -> ArticleForm.differ(ArticleForm.kept(k, d.site().slug(), ""), shown)).map(Autosave::at).orElse(null);
  }

  private static boolean converted(Form form) {
    return form.get("act").equals("converted");
  }

  Screen legacy(String action, Form form) {
    var before = new Side(form.get("title"), form.get("summary"), HtmlAllowList.clean(form.get("body")));
    var after = new Side(LegacyFont.convertedText(before.title()).orElse(before.title()),
        LegacyFont.convertedText(before.summary()).orElse(before.summary()),
        LegacyFont.converted(before.body()).map(HtmlAllowList::clean).orElse(before.body()));
    return Screen.of("article/desk/legacy", new LegacyPage(action, ArticleForm.hidden(form), before, after));
  }

  Screen stale(long id, Form form, ArticleAnswer current) {
    Form mine = ArticleForm.with(form, "version", "" + current.version());
    return Screen.of("article/desk/stale", new StalePage(id, ArticleForm.hidden(mine), mine, current,
        WordDiff.html(line(current.title()), line(form.get("title"))),
        WordDiff.html(line(current.summary()), line(form.get("summary"))),
        WordDiff.html(current.body(), form.get("body"))));
  }

  static String line(String text) {
    return new org.jsoup.nodes.Element("p").text(text).outerHtml();
  }

  Screen kept(long id, Form form, Fault fault) {
    return Screen.of("article/desk/kept", new KeptPage(id, form, fault.key(), fault.args()));
  }

  /** The same choices, for the office's correction. */
  public LabelChoices labelChoices(Actor actor, Site site, Form form) {
    var c = EditorChoices.of(actor, site, today(site), plans, form);
    return new LabelChoices(c.topics().stream().map(t -> new LabelChoices.Topic(t.slug(), t.words())).toList(), c.coUnits(),
        c.audiences());
  }

  LocalDate today(Site site) {
    return site.months().dayOf(clock.instant());
  }
}
