package vn.cchc.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.cchc.testing.ArticleDesk;
import vn.cchc.testing.Person;
import vn.cchc.testing.RunningDesk;

/** The API is described where it says, with every call that exists. */
class ApiDescriptionIT {
  @Test
  void machines_and_people_find_every_call() throws Exception {
    try (var desk = RunningDesk.at("2026-11-10T02:00:00Z")) {
      var visitor = new Person(desk);
      var description = visitor.get("/api/v1/openapi.json");
      assertThat(description.statusCode()).isEqualTo(200);
      var paths = ArticleDesk.json(description).path("paths");
      assertThat(paths.fieldNames()).toIterable().contains("/api/v1/session", "/api/v1/articles",
          "/api/v1/articles/{id}", "/api/v1/articles/{id}/actions/{action}", "/api/v1/articles/{id}/journal");
      assertThat(visitor.page("/api-docs").select("th code").eachText()).contains("/api/v1/articles/{id}/actions/{action}");
    }
  }
}
