package vn.cchc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.testing.MovableClock;
import vn.cchc.testing.RunningDesk;
import vn.cchc.testing.TestDatabase;

class OperationIT {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static RunningDesk desk;

  @BeforeAll
  static void start() throws Exception {
    desk = new RunningDesk(TestDatabase.migrated(), TestDatabase.user(), TestDatabase.password(),
        new MovableClock("2026-11-12T03:00:00Z"), Map.of("CCHC_METRICS_TOKEN", "for-the-operator"));
  }

  @AfterAll
  static void stop() throws Exception {
    desk.close();
  }

  @Test
  void a_started_node_is_ready() throws Exception {
    assertThat(get("/health/ready").body()).isEqualTo("ok\n");
    assertThat(get("/health/live").statusCode()).isEqualTo(200);
  }

  @Test
  void the_figures_are_there_for_this_machine() throws Exception {
    assertThat(get("/metrics").body()).contains("cchc_editions_overdue", "cchc_editions_publish_failed",
        "cchc_scheduled_without_wakeup", "cchc_journal_seq", "cchc_sessions", "hikaricp_connections", "jvm_memory");
  }

  @Test
  void who_comes_through_a_proxy_needs_the_token() throws Exception {
    assertThat(get("/metrics", "X-Forwarded-For", "203.0.113.7").statusCode()).isEqualTo(404);
    assertThat(get("/metrics", "X-Forwarded-For", "127.0.0.1").statusCode()).isEqualTo(404);
    assertThat(get("/metrics", "Via", "1.1 proxy", "Authorization", "Bearer wrong").statusCode()).isEqualTo(404);
    assertThat(get("/metrics", "Via", "1.1 proxy", "Authorization", "Bearer for-the-operator").statusCode()).isEqualTo(200);
  }

  private static HttpResponse<String> get(String path, String... headers) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(desk.url(path)));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
