package vn.cchc.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.identity.Agency;
import vn.cchc.identity.Role;
import vn.cchc.testing.ArticleDesk;
import vn.cchc.testing.Person;
import vn.cchc.testing.PlainPlan;
import vn.cchc.testing.Routes;
import vn.cchc.testing.Routes.Route;
import vn.cchc.testing.RunningDesk;

/** Every route with every field that any page has, filled with invalid values: refused, never a failure of ours. */
class FuzzedRoutesIT {
  private static final List<String> VALUES = List.of("", "1", "-1", "99999999999999999999", "31/02/2026", "2026-13", "\u0000", "ă".repeat(2_100),
      "1/1/99999", "25:61", "😀'\"<b>%_\\");
  private static final Pattern NAME = Pattern.compile("name ?= ?\"([a-zA-Z.]+)\"");

  private static RunningDesk desk;
  private static Agency agency;
  private static List<String> fields;

  @BeforeAll
  static void open() throws Exception {
    desk = RunningDesk.at("2026-11-10T02:00:00Z");
    agency = Agency.in(desk, "so-ngoai-vu");
    var articles = new ArticleDesk(desk, agency);
    new PlainPlan(desk.database(), agency.site).rule(agency.first, articles.topic(), "ALL", 2);
    articles.draft(agency.person("bientap"), "Bài thứ nhất để thử mọi địa chỉ");
    desk.database().change(tx -> {
      for (Role role : Role.values()) {
        agency.account(tx, "moi-" + role.ordinal(), role, agency.root);
      }
    });
    fields = fieldsOfPages();
    assertThat(fields).contains("version", "title", "reason", "site");
  }

  @AfterAll
  static void close() throws Exception {
    desk.close();
  }

  @Test
  void no_read_fails_whatever_its_address_asks_for() {
    walk(r -> r.method().equals("GET"), (person, route, value) -> {
      var query = new ArrayList<String>();
      fields.forEach(name -> query.add(name + "=" + Links.part(value.length() > 100 ? value.substring(0, 100) : value)));
      return person.get(route.sample() + "?" + String.join("&", query)).statusCode();
    });
  }

  @Test
  void no_form_fails_whatever_is_typed() {
    walk(r -> r.type().contains("form-urlencoded"), (person, route, value) -> {
      var typed = new ArrayList<String>();
      for (String name : fields) {
        typed.addAll(List.of(name, name.equals("version") && value.length() > 5 ? "0" : value));
      }
      return person.post(route.sample(), typed.toArray(String[]::new)).statusCode();
    });
  }

  @Test
  void no_call_of_the_api_fails_whatever_it_is_given() {
    walk(r -> r.writes() && r.type().contains("json") && !r.path().contains("session"), (person, route, value) ->
        person.json(route.method(), route.sample(), "{\"version\":0,\"title\":" + ArticleDesk.write(value) + "}").statusCode());
  }

  private interface Call {
    int with(Person person, Route route, String value);
  }

  private static void walk(java.util.function.Predicate<Route> which, Call call) {
    var wrong = new TreeSet<String>();
    int called = 0;
    Person person = agency.person("moi-" + Role.DESK.ordinal());
    for (Route route : Routes.of(desk.desk().resources())) {
      boolean ends = route.path().contains("dang-xuat") || route.path().contains("khoa") || route.path().contains("metrics");
      if (which.test(route) && !ends) {
        for (String value : VALUES) {
          called++;
          int status = status(call, person, route, value);
          if (status >= 500) {
            wrong.add(route + " with " + (value.length() > 20 ? value.substring(0, 20) : value) + ": " + status);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(person.get("/api/v1/session").statusCode()).as("still signed in at the end").isEqualTo(200);
    assertThat(called).isGreaterThan(5 * VALUES.size());
  }

  /** A large body that is refused unread closes its connection, which a client that keeps it notices at the next call. */
  private static int status(Call call, Person person, Route route, String value) {
    try {
      return call.with(person, route, value);
    } catch (IllegalStateException closed) {
      return call.with(person, route, value);
    }
  }

  /** The names of every field in any template. */
  private static List<String> fieldsOfPages() throws IOException {
    var names = new TreeSet<>(List.of("page", "size", "month", "publishAt", "publishTime", "expiresAt", "expiresTime"));
    try (var templates = Files.walk(Path.of("webapp/WEB-INF/pages"))) {
      for (Path template : templates.filter(f -> f.toString().endsWith(".jte")).toList()) {
        NAME.matcher(Files.readString(template)).results().forEach(found -> names.add(found.group(1)));
      }
    }
    names.removeAll(List.of("csrf", "act", "viewport", "robots"));
    return List.copyOf(names);
  }
}
