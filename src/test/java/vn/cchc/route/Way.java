package vn.cchc.route;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import vn.cchc.testing.ArticleDesk;
import vn.cchc.testing.Person;

/** How an action is asked for: by API, or by a page of the desk. */
public sealed interface Way {
  Action action();

  /** Of a success. */
  int taken();

  HttpResponse<String> ask(Person person, long id, int version);

  /** What is wrong with a refusal; empty where it says why. */
  String silence(HttpResponse<String> answer);

  /** A call of the API at root + id + path. */
  record Api(Action action, String method, String root, String path, Map<String, Object> body) implements Way {
    @Override
    public int taken() {
      return action == Action.EDIT ? 201 : 200;
    }

    @Override
    public HttpResponse<String> ask(Person person, long id, int version) {
      var sent = new HashMap<>(body);
      sent.put("version", version);
      return person.json(method, root + id + path, ArticleDesk.write(sent));
    }

    @Override
    public String silence(HttpResponse<String> answer) {
      var said = ArticleDesk.json(answer);
      return said.path("detail").asText().length() > 5 && !said.has("current") ? "" : "does not say why: " + answer.body();
    }
  }

  /** The form at root + id + path; it opens for whoever may take one of these actions, and for nobody if there are none. */
  record Page(Action action, String root, String path, List<Action> opensFor, List<String> fields) implements Way {
    /** With a page of its own, which asks first. */
    public static Page asking(Action action, String root, String path, String... fields) {
      return new Page(action, root, path, List.of(action), List.of(fields));
    }

    /** That stands on another page. */
    public static Page button(Action action, String root, String path, String... fields) {
      return new Page(action, root, path, List.of(), List.of(fields));
    }

    /** The review page, the pages of these acts, and the others. */
    static List<Page> all(String root, Set<Act> acts, List<Page> others) {
      var found = new ArrayList<>(others);
      var ticks = ArticleDesk.TICKS.stream().flatMap(t -> Stream.of("checklist", t));
      found.add(new Page(Action.APPROVE, root, "/duyet", List.of(Action.APPROVE, Action.RETURN),
          Stream.concat(Stream.of("act", "approve"), ticks).toList()));
      found.add(button(Action.RETURN, root, "/duyet", "act", "return", "reason", "Thiếu số liệu"));
      acts.forEach(act -> found.add(asking(act.action(), root, "/" + act.path(), fields(act))));
      return found;
    }

    private static String[] fields(Act act) {
      return switch (act) {
        case RETURN, REVOKE -> new String[] {"reason", "Sai thông tin"};
        case WITHDRAW -> new String[] {"reason", "Sai thông tin", "withdrawAs", "ERROR"};
        case SCHEDULE -> new String[] {"publishAt", "20/11/2026", "publishTime", "10:00", "sure", "yes"};
        case SET_EXPIRY -> new String[] {"expiresAt", "20/11/2026", "expiresTime", "10:00"};
        case SUBMIT, PUBLISH, UNSCHEDULE, RECALL, CORRECT, DISCARD -> new String[0];
      };
    }

    /** Whoever may take none of its actions is refused the last. */
    Action lastOpener() {
      return opensFor.get(opensFor.size() - 1);
    }

    @Override
    public int taken() {
      return 303;
    }

    @Override
    public HttpResponse<String> ask(Person person, long id, int version) {
      var sent = new ArrayList<>(List.of("version", "" + version));
      sent.addAll(fields);
      return person.post(root + id + path, sent.toArray(String[]::new));
    }

    @Override
    public String silence(HttpResponse<String> answer) {
      return Jsoup.parse(answer.body()).select("main").text().length() > 20 ? "" : "does not say why: " + answer.body();
    }

    /** What is wrong with the page as it opens. */
    String opened(Person person, long id, int version, int expected) {
      var answer = person.get(root + id + path);
      if (answer.statusCode() != expected) {
        return "the page answers " + answer.statusCode() + " instead of " + expected;
      }
      if (expected != Expected.TAKEN) {
        return silence(answer);
      }
      var page = Jsoup.parse(answer.body());
      boolean sends = page.select("form input[name=version]").eachAttr("value").contains("" + version)
          && page.select("form input[name=csrf]").eachAttr("value").contains(person.csrf);
      return sends ? "" : "the form sends neither this version nor the token";
    }
  }
}
