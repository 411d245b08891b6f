package vn.cchc.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.identity.Agency;
import vn.cchc.testing.Person;
import vn.cchc.testing.Routes;
import vn.cchc.testing.Routes.Route;
import vn.cchc.testing.RunningDesk;
import vn.cchc.testing.Tables;

/** Every route of the running desk without a session, and every write without its token. */
class GateIT {
  /** What may be written without a session, by name: a new one has to be added here by hand. */
  private static final List<String> OPEN_WRITES = List.of("POST /api/v1/session", "POST /desk/dang-nhap",
      "POST /desk/dang-nhap/tiep", "POST /desk/dat-mat-khau/{token: [A-Za-z0-9_-]{43}}");
  private static final List<String> OPEN_READS_OF_API_AND_DESK = List.of("GET /api/v1/openapi.json", "GET /desk/dang-nhap",
      "GET /desk/dat-mat-khau/{token: [A-Za-z0-9_-]{43}}");

  private static RunningDesk desk;
  private static List<Route> routes;
  private static Person office;
  private static Person other;

  @BeforeAll
  static void open() throws Exception {
    desk = RunningDesk.at("2026-11-10T02:00:00Z");
    var agency = Agency.in(desk, "so-ngoai-vu");
    routes = Routes.of(desk.desk().resources());
    office = agency.person("vanphong");
    other = agency.person("admin");
  }

  @AfterAll
  static void close() throws Exception {
    desk.close();
  }

  @Test
  void what_is_open_is_listed_by_name() {
    assertThat(names(r -> r.open() && r.writes())).as("open writes").containsExactlyInAnyOrderElementsOf(OPEN_WRITES);
    assertThat(names(r -> r.open() && !r.writes() && (r.byApi() || r.path().startsWith("/desk"))
        && !r.path().startsWith("/api/v1/public/"))).containsExactlyInAnyOrderElementsOf(OPEN_READS_OF_API_AND_DESK);
    assertThat(routes.stream().filter(Route::writes).count()).isGreaterThan(10);
  }

  @Test
  void without_a_session_a_closed_page_leads_to_the_login_and_the_api_answers_401() {
    Person nobody = new Person(desk);
    for (Route route : closed(r -> r.method().equals("GET"))) {
      var answer = nobody.get(route.sample());
      if (route.byApi()) {
        assertThat(answer.statusCode()).as(route.toString()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).as(route.toString()).contains("problem+json");
      } else {
        assertThat(answer.statusCode()).as(route.toString()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse("")).as(route.toString()).contains("/desk/dang-nhap?next=");
      }
    }
  }

  @Test
  void no_write_is_taken_without_a_session() {
    unchanged(() -> closed(Route::writes).forEach(route ->
        assertThat(write(new Person(desk), route, "").statusCode()).as(route.toString()).isEqualTo(401)));
  }

  @Test
  void no_write_is_taken_without_its_token_or_with_a_wrong_one_or_with_that_of_another_session() {
    Person again = new Person(desk);
    again.cookie = office.cookie;
    unchanged(() -> {
      for (Route route : closed(Route::writes)) {
        for (String token : List.of("", "wrong", other.csrf, office.csrf.substring(1))) {
          assertThat(write(again, route, token).statusCode()).as(route + " with '" + token + "'").isEqualTo(403);
        }
      }
    });
    assertThat(again.get("/api/v1/session").statusCode()).as("nobody was signed out").isEqualTo(200);
  }

  @Test
  void no_write_is_taken_by_a_form_of_another_sites_page_or_as_text() {
    unchanged(() -> {
      for (Route route : closed(Route::writes)) {
        var form = office.send(route.method(), route.sample(), "text/plain", "csrf=" + office.csrf);
        assertThat(form.statusCode()).as(route.toString()).isIn(403, 415);
      }
    });
  }

  @Test
  void a_write_by_get_is_not_there_and_unknown_methods_are_refused() {
    unchanged(() -> {
      for (Route route : closed(Route::writes)) {
        boolean alsoRead = routes.stream().anyMatch(r -> r.sample().equals(route.sample()) && r.method().equals("GET"));
        if (!alsoRead) {
          assertThat(office.get(route.sample()).statusCode()).as(route.toString()).isIn(404, 405);
        }
        assertThat(office.send("BREW", route.sample(), null, null).statusCode()).as(route.toString()).isIn(405, 501);
        assertThat(office.send("TRACE", route.sample(), null, null).statusCode()).as(route.toString()).isIn(403, 405);
      }
    });
  }

  private static List<Route> closed(Predicate<Route> which) {
    return routes.stream().filter(r -> !r.open()).filter(which).toList();
  }

  private static List<String> names(Predicate<Route> which) {
    return routes.stream().filter(which).map(Route::toString).toList();
  }

  private static HttpResponse<String> write(Person person, Route route, String token) {
    String type = route.type().startsWith("*") || route.type().isEmpty() ? "application/json" : route.type();
    String body = type.contains("json") ? "{}" : "a=b";
    if (type.startsWith("multipart")) {
      type = "multipart/form-data; boundary=x";
      body = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\na\r\n--x--\r\n";
    }
    return person.send(route.method(), route.sample(), type, body, "X-CSRF-Token", token);
  }

  private static void unchanged(Runnable work) {
    Tables.stayAsTheyAreDuring(desk, work);
  }
}
