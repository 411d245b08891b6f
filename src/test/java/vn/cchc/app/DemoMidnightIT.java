package vn.cchc.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.testing.DeskProcess;
import vn.cchc.testing.TestDatabase;

/** The demonstration started seconds before a midnight: its procedures switch by themselves, and visitors see it. */
class DemoMidnightIT {
  private static final Duration LATEST = Duration.ofSeconds(75);
  private static final String TOMORROW = "2026-11-11";

  @TempDir
  Path home;

  @Test
  void what_takes_effect_tomorrow_is_in_force_a_minute_after_midnight() throws Exception {
    try (var demo = DeskProcess.demo(Map.of("CCHC_DEMO", "true", "CCHC_CLOCK", "2026-11-10T16:59:45Z", "CCHC_PORT", "0",
        "CCHC_HOME", home.toString(), "CCHC_DB_URL", TestDatabase.fresh(), "CCHC_DB_USER", TestDatabase.user(),
        "CCHC_DB_PASSWORD", TestDatabase.password()))) {
      String address = demo.address();
      Instant begun = Instant.now();
      var before = toCome(address);
      System.out.println("before midnight: " + before);
      assertThat(before).isNotEmpty();
      while (!toCome(address).isEmpty() && Instant.now().isBefore(begun.plus(LATEST))) {
        TimeUnit.MILLISECONDS.sleep(500);
      }
      System.out.println("seconds until all had switched: " + Duration.between(begun, Instant.now()).toSeconds());
      assertThat(toCome(address)).isEmpty();
    }
  }

  /** Codes of which something takes effect on the next day, according to the open API. */
  private static List<String> toCome(String address) throws Exception {
    String origin = address.replaceFirst("(https?://[^/]+).*", "$1");
    var codes = new ArrayList<String>();
    for (String site : List.of("so-ngoai-vu", "thanh-tra")) {
      var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(
          origin + "/cchc/api/v1/public/" + site + "/procedures?size=100")).build(), BodyHandlers.ofString());
      new ObjectMapper().readTree(answer.body()).path("items").forEach(p -> {
        boolean announced = p.path("state").asText().equals("UPCOMING") && p.path("from").asText().equals(TOMORROW);
        if (announced || p.path("next").path("from").asText().equals(TOMORROW)) {
          codes.add(p.path("code").asText());
        }
      });
    }
    return codes;
  }
}
