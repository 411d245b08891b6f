package vn.cchc.article.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.article.ArticleAnswer;
import vn.cchc.article.ArticleInput;
import vn.cchc.article.Attached;
import vn.cchc.article.Autosave;
import vn.cchc.article.Kind;
import vn.cchc.fault.Malformed;
import vn.cchc.fault.Problem;
import vn.cchc.http.Form;
import vn.cchc.http.Json;
import vn.cchc.http.Times;
import vn.cchc.text.Dates;

/** The editor's form between what was typed, what is kept unsaved, and what is sent to be saved. */
final class ArticleForm {
  static final Set<String> FIELDS = Set.of("site", "unit", "kind", "title", "summary", "body", "byline", "source.name",
      "source.url", "source.date", "topics", "coUnits", "audience", "angle", "language", "aiAssisted", "publishAt",
      "publishTime", "attachments");
  private static final TypeReference<Map<String, List<String>>> KEPT = new TypeReference<>() {};

  private ArticleForm() {}

  static Form blank(String site, String unit, String once) {
    var f = new MultivaluedHashMap<String, String>();
    f.add("site", site);
    f.add("unit", unit);
    f.add("kind", Kind.NEWS.name());
    f.add("once", once);
    return new Form(f);
  }

  static Form of(ArticleAnswer a, Times times) {
    var f = new MultivaluedHashMap<String, String>();
    f.add("site", a.site());
    f.add("unit", "" + a.unit().id());
    f.add("kind", a.kind().name());
    f.add("title", a.title());
    f.add("summary", a.summary());
    f.add("body", a.body());
    f.add("byline", a.byline());
    var source = a.source();
    f.add("source.name", source == null || source.name() == null ? "" : source.name());
    f.add("source.url", source == null || source.url() == null ? "" : source.url());
    f.add("source.date", times.day(source == null ? null : source.date()));
    f.addAll("topics", a.topics());
    f.addAll("coUnits", a.coUnits().stream().map(u -> "" + u.id()).toList());
    f.addAll("audience", a.audience());
    f.add("angle", a.angle());
    f.add("language", a.language());
    f.addAll("aiAssisted", a.aiAssisted() ? List.of("yes") : List.of());
    f.add("publishAt", times.day(a.proposedPublishAt()));
    f.add("publishTime", times.time(a.proposedPublishAt()));
    f.addAll("attachments", a.attachments().stream().map(Attached::typed).toList());
    f.add("version", "" + a.version());
    return new Form(f);
  }

  /** The same form with other values in some fields, names and values in turn. */
  static Form with(Form form, String... changed) {
    var f = new MultivaluedHashMap<String, String>();
    form.names().forEach(name -> f.addAll(name, form.all(name)));
    for (int i = 0; i < changed.length; i += 2) {
      f.putSingle(changed[i], changed[i + 1]);
    }
    return new Form(f);
  }

  static ArticleInput input(Form f, String site, @Nullable Integer version, List<Problem> found) {
    var source = new ArticleAnswer.SourceAnswer(f.get("source.name"), f.get("source.url"), day(f, found));
    Kind kind = f.filled("kind").isEmpty() ? Kind.NEWS : f.choice("kind", Kind.class);
    return new ArticleInput(site, f.idIfAny("unit"), f.ids("coUnits"), kind,
        f.get("title"), f.get("summary"), f.get("body"), f.get("byline"), source, List.copyOf(f.all("topics")),
        f.all("audience"), f.get("angle"), f.filled("language").orElse(null), f.ticked("aiAssisted"),
        f.all("attachments").stream().map(Attached::typed).toList(), version);
  }

  private static @Nullable LocalDate day(Form f, List<Problem> found) {
    String typed = f.get("source.date");
    if (typed.isEmpty()) {
      return null;
    }
    var day = Dates.day(typed);
    if (day.isEmpty()) {
      found.add(new Problem("source.date", "typed.no-such-day"));
    }
    return day.orElse(null);
  }

  /** What the page sends while somebody writes: texts, and lists of texts. */
  static String toKeep(Map<String, Object> sent) {
    var fields = new MultivaluedHashMap<String, String>();
    sent.forEach((name, value) -> {
      if (!FIELDS.contains(name)) {
        throw new Malformed("fault.unknown-field", name);
      }
      List<?> values = value instanceof List<?> list ? list : List.of(value == null ? "" : value);
      values.forEach(v -> fields.add(name, text(name, v)));
    });
    try {
      return Json.MAPPER.writeValueAsString(fields);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(String name, @Nullable Object value) {
    if (value instanceof String text) {
      return text;
    }
    throw new Malformed("fault.wrong-type", name);
  }

  static Form kept(Autosave kept, String site, String once) {
    try {
      var fields = new MultivaluedHashMap<String, String>();
      Json.MAPPER.readValue(kept.content(), KEPT).forEach(fields::addAll);
      fields.putSingle("site", site);
      fields.putSingle("version", "" + kept.baseVersion());
      fields.putSingle("once", once);
      return new Form(fields);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static boolean differ(Form a, Form b) {
    return FIELDS.stream().anyMatch(name -> !name.equals("site") && !Set.copyOf(a.all(name)).equals(Set.copyOf(b.all(name))));
  }

  /** Everything that was typed, for a page that stands between the form and the next try. */
  static List<Hidden> hidden(Form form) {
    var all = new ArrayList<Hidden>();
    form.names().stream().filter(name -> !name.equals("act"))
        .forEach(name -> form.all(name).forEach(value -> all.add(new Hidden(name, value))));
    return all;
  }

  /** One hidden field. */
  record Hidden(String name, String value) {}

}
