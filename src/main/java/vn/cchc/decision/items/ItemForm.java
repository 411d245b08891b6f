package vn.cchc.decision.items;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.cchc.fault.Malformed;
import vn.cchc.fault.Problem;
import vn.cchc.http.Form;
import vn.cchc.http.Times;
import vn.cchc.media.FileLink;
import vn.cchc.media.FileRole;
import vn.cchc.procedure.Audience;
import vn.cchc.procedure.Change;
import vn.cchc.procedure.Level;
import vn.cchc.procedure.OnlineLevel;
import vn.cchc.procedure.Part;
import vn.cchc.procedure.ProcedureText;
import vn.cchc.text.HtmlAllowList;

/** A procedure between its stored text and the fields of the form on which it is written by hand. */
final class ItemForm {
  private static final int LONGEST_PART = 500_000;
  private static final int LONGEST_URL = 1000;

  private ItemForm() {}

  static String name(Part part) {
    return "part-" + part.key();
  }

  static Form of(Change change, ProcedureText t, List<FileLink> files, String mark) {
    var fields = new ArrayList<>(List.of("version", mark, "change", change.name(), "name", t.name(), "field", t.field(),
        "onlineLevel", t.onlineLevel() == null ? "" : t.onlineLevel().name(),
        "onlineOnlyFrom", Times.HANOI.day(t.onlineOnlyFrom()), "onlineOnlyTo", Times.HANOI.day(t.onlineOnlyTo()), "serviceUrl", t.serviceUrl(), "portalUrl", t.portalUrl()));
    t.levels().forEach(level -> fields.addAll(List.of("levels", level.name())));
    t.audiences().forEach(audience -> fields.addAll(List.of("audiences", audience.name())));
    ticked(fields, "internal", t.internal());
    ticked(fields, "onlineOnly", t.onlineOnly());
    ticked(fields, "updating", t.updating());
    fields.addAll(FilingFields.of(t.filings()));
    t.parts().forEach((part, html) -> fields.addAll(List.of(name(part), html)));
    files.stream().filter(f -> f.role() == FileRole.ATTACHMENT)
        .forEach(f -> fields.addAll(List.of("attachments", f.sha256() + "/" + f.name())));
    return Form.of(fields.toArray(String[]::new));
  }

  private static void ticked(List<String> fields, String name, boolean ticked) {
    if (ticked) {
      fields.addAll(List.of(name, "1"));
    }
  }

  static Change change(Form form) {
    return form.get("change").equals(Change.NEW.name()) ? Change.NEW : Change.AMENDED;
  }

  /** Every fault of the typed text is said; what cannot be read is left out. */
  static ProcedureText text(Form form, List<Problem> problems) {
    needed(form, "name", problems);
    needed(form, "field", problems);
    LocalDate from = form.day("onlineOnlyFrom", problems);
    LocalDate to = form.day("onlineOnlyTo", problems);
    if (from != null && to != null && to.isBefore(from)) {
      problems.add(new Problem("onlineOnlyTo", "edit.to-before-from"));
    }
    boolean onlineOnly = form.ticked("onlineOnly");
    return new ProcedureText(form.get("name"), form.get("field"), set(Level.class, form, "levels"),
        set(Audience.class, form, "audiences"), form.ticked("internal"),
        FilingFields.choice(OnlineLevel.values(), form.get("onlineLevel")).orElse(null), onlineOnly, onlineOnly ? from : null,
        onlineOnly ? to : null, url(form, "serviceUrl", problems), url(form, "portalUrl", problems), form.ticked("updating"),
        FilingFields.read(form, problems), parts(form, problems));
  }

  private static void needed(Form form, String name, List<Problem> problems) {
    if (form.get(name).isEmpty()) {
      problems.add(new Problem(name, "edit." + name + "-needed"));
    }
  }

  private static <E extends Enum<E>> Set<E> set(Class<E> type, Form form, String name) {
    return form.all(name).stream().flatMap(v -> Stream.of(type.getEnumConstants()).filter(e -> e.name().equals(v)))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
  }

  private static String url(Form form, String name, List<Problem> problems) {
    String url = form.get(name);
    if (!url.isEmpty() && (!url.matches("https?://[^\\s<>\"]+") || url.length() > LONGEST_URL)) {
      problems.add(new Problem(name, "edit.bad-url"));
    }
    return url;
  }

  private static Map<Part, String> parts(Form form, List<Problem> problems) {
    var parts = new EnumMap<Part, String>(Part.class);
    for (Part part : Part.values()) {
      String html = html(form.get(name(part)));
      if (html.length() > LONGEST_PART) {
        problems.add(new Problem(name(part), "article.too-long", LONGEST_PART));
      } else if (!html.isBlank()) {
        parts.put(part, html);
      }
    }
    return parts;
  }

  /** What was typed without the editor is plain lines; an editor left empty says nothing. */
  private static String html(String typed) {
    String text = typed.replace("\r\n", "\n");
    if (!text.matches("(?s).*<[a-zA-Z/!].*")) {
      return text.lines().filter(l -> !l.isBlank()).map(l -> new Element("p").text(l.strip()).outerHtml())
          .collect(Collectors.joining());
    }
    String clean = HtmlAllowList.clean(text);
    return clean.matches("(?:<p>(?:\\s|&nbsp;|<br>)*</p>)*") ? "" : clean;
  }

  static List<FileLink> documents(Form form) {
    return form.all("attachments").stream().map(ItemForm::document).toList();
  }

  private static FileLink document(String typed) {
    int cut = typed.indexOf('/');
    if (cut != 64 || !typed.substring(0, cut).matches("[0-9a-f]{64}") || typed.length() == cut + 1) {
      throw new Malformed("fault.wrong-type", "attachments");
    }
    return FileLink.attachment(typed.substring(0, cut), typed.substring(cut + 1));
  }

  /** One hidden field. */
  record Hidden(String name, String value) {}

  /** Everything that was typed, with another mark, for a page between the form and the next try. */
  static List<Hidden> hidden(Form form, String mark) {
    var all = new ArrayList<Hidden>();
    form.names().stream().filter(name -> !name.equals("act") && !name.equals("version"))
        .forEach(name -> form.all(name).forEach(value -> all.add(new Hidden(name, value))));
    all.add(new Hidden("version", mark));
    return all;
  }
}
