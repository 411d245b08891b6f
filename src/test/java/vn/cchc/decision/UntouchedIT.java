package vn.cchc.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.identity.Agency;
import vn.cchc.testing.PortalRecords;
import vn.cchc.testing.RunningDesk;
import vn.cchc.testing.Upload;

/** The longest procedures through the form by hand: who saves without touching anything changes nothing. */
class UntouchedIT {
  private static final int MOST = 40;
  private static RunningDesk desk;
  private static Registrar registrar;

  @BeforeAll
  static void open() throws Exception {
    desk = RunningDesk.at("2026-11-10T02:00:00Z");
    registrar = new Registrar(desk, Agency.in(desk, "so-ngoai-vu"));
  }

  @AfterAll
  static void close() throws Exception {
    desk.close();
  }

  @ParameterizedTest
  @EnumSource
  void a_form_saved_as_it_was_opened_leaves_every_word_of_the_longest_procedures(PortalRecords records) throws Exception {
    byte[] file = longest(records);
    long id = registrar.draft(records.ordinal() + "/QĐ-UBND", "2026-11-01", "2026-11-20", List.of());
    var sent = Upload.at(desk, registrar.office(), "/api/v1/decisions/" + id + "/import", "a.jsonl", file);
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(200);
    var items = Registrar.json(registrar.office().get("/api/v1/decisions/" + id + "/items?size=100")).path("items");
    assertThat(items).hasSizeGreaterThan(MOST / 2);
    for (var item : items) {
      String page = "/desk/quyet-dinh/" + id + "/thu-tuc/" + item.path("code").asText();
      Document form = registrar.office().page(page + "/sua");
      var saved = registrar.office().post(page + "/sua", asItIs(form));
      assertThat(saved.statusCode()).as(page + org.jsoup.Jsoup.parse(saved.body()).select(".error-summary").text()).isEqualTo(303);
      var after = Registrar.json(registrar.office().get("/api/v1/decisions/" + id + "/items/" + item.path("code").asText()));
      for (String field : List.of("name", "field", "parts", "filings", "missing")) {
        assertThat(after.path(field)).as(page + " " + field).isEqualTo(item.path(field));
      }
      registrar.office().page(page);
    }
  }

  private static byte[] longest(PortalRecords records) {
    return records.longest(MOST).stream().map(ObjectNode::toString).collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8);
  }

  private static String[] asItIs(Document page) {
    var fields = new ArrayList<String>();
    ((FormElement) page.select("form[data-editor-form]").first()).formData().stream().filter(f -> !f.key().equals("csrf"))
        .forEach(f -> fields.addAll(List.of(f.key(), f.value())));
    return fields.toArray(String[]::new);
  }
}
