package vn.cchc.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.identity.Agency;
import vn.cchc.media.Attachments;
import vn.cchc.media.FileLink;
import vn.cchc.media.FileRole;
import vn.cchc.testing.Person;
import vn.cchc.testing.RunningDesk;
import vn.cchc.testing.Upload;

class ArticleFilesIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static RunningDesk desk;
  private static Agency agency;
  private static Person writer;

  @BeforeAll
  static void start() throws Exception {
    desk = RunningDesk.at("2026-11-12T03:00:00Z");
    agency = Agency.in(desk, "so-ngoai-vu");
    writer = agency.person("bientap");
  }

  @AfterAll
  static void stop() throws Exception {
    desk.close();
  }

  @Test
  void an_article_keeps_its_documents_and_the_pictures_of_its_text() throws Exception {
    JsonNode plan = document("Kế hoạch 45.pdf", "first");
    JsonNode picture = JSON.readTree(Upload.to(desk, writer, "anh", "Lễ ký.png", png()).body());
    ObjectNode sent = article("<figure><img src=\"" + picture.get("url").asText() + "\" alt=\"Lễ ký kết\"></figure><p>Nội dung.</p>");
    sent.putArray("attachments").addObject().put("sha256", plan.get("sha256").asText()).put("name", "Kế hoạch 45.pdf");
    JsonNode begun = answer(writer.json("POST", "/api/v1/articles", sent.toString()), 201);
    assertThat(begun.get("attachments")).hasSize(1);
    long id = begun.get("id").asLong();
    assertThat(links(id)).extracting(FileLink::role).containsExactly(FileRole.ATTACHMENT, FileRole.IMAGE);
    assertThat(links(id)).extracting(FileLink::alt).contains("Lễ ký kết");
    assertThat(writer.page("/desk/bai-viet/" + id + "/sua").select("input[name=attachments]").eachAttr("value"))
        .containsExactly(plan.get("sha256").asText() + "/Kế hoạch 45.pdf");
    JsonNode saved = answer(writer.json("PUT", "/api/v1/articles/" + id, "{\"version\":0,\"body\":\"<p>Không ảnh.</p>\"}"), 200);
    assertThat(saved.get("attachments")).hasSize(1);
    assertThat(links(id)).extracting(FileLink::role).containsExactly(FileRole.ATTACHMENT);
    saved = answer(writer.json("PUT", "/api/v1/articles/" + id, "{\"version\":1,\"attachments\":[]}"), 200);
    assertThat(saved.get("attachments")).isEmpty();
    assertThat(links(id)).isEmpty();
  }

  @Test
  void a_document_that_was_never_sent_in_is_refused() {
    ObjectNode sent = article("<p>Nội dung.</p>");
    sent.putArray("attachments").addObject().put("sha256", "0".repeat(64)).put("name", "ma.pdf");
    var refused = writer.json("POST", "/api/v1/articles", sent.toString());
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("attachments", "ma.pdf");
    for (String wrong : List.of("{\"sha256\":\"../../etc\",\"name\":\"a\"}", "null", "{\"name\":\"a\"}", "{\"sha256\":\"x\",\"size\":1}")) {
      String body = article("<p>a</p>").toString().replaceFirst("\\}$", ",\"attachments\":[" + wrong + "]}");
      assertThat(writer.json("POST", "/api/v1/articles", body).statusCode()).as(wrong).isEqualTo(400);
    }
  }

  @Test
  void the_editors_form_adds_and_takes_off_documents() throws Exception {
    JsonNode begun = answer(writer.json("POST", "/api/v1/articles", article("<p>Nội dung.</p>").toString()), 201);
    long id = begun.get("id").asLong();
    JsonNode plan = document("Biểu mẫu.pdf", "second");
    String value = plan.get("sha256").asText() + "/Biểu mẫu.pdf";
    var saved = writer.post("/desk/bai-viet/" + id + "/sua", "act", "save", "version", "0", "site", agency.slug,
        "unit", "" + agency.first, "title", "Tiêu đề đủ dài để lưu", "attachments", value);
    assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
    assertThat(links(id)).extracting(FileLink::name).containsExactly("Biểu mẫu.pdf");
    saved = writer.post("/desk/bai-viet/" + id + "/sua", "act", "save", "version", "1", "site", agency.slug,
        "unit", "" + agency.first, "title", "Tiêu đề đủ dài để lưu");
    assertThat(saved.statusCode()).isEqualTo(303);
    assertThat(links(id)).isEmpty();
  }

  private static ObjectNode article(String body) {
    return JSON.createObjectNode().put("site", agency.slug).put("unit", agency.first).put("kind", "NEWS")
        .put("title", "Một tiêu đề đủ dài").put("summary", "Một tóm tắt đủ dài cho bài viết thử nghiệm này.").put("body", body);
  }

  private static JsonNode document(String name, String words) throws Exception {
    byte[] pdf = ("%PDF-1.4 " + words).getBytes(StandardCharsets.UTF_8);
    return JSON.readTree(Upload.to(desk, writer, "dinh-kem", name, pdf).body());
  }

  private static byte[] png() throws Exception {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }

  private static JsonNode answer(HttpResponse<String> answer, int status) throws Exception {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return JSON.readTree(answer.body());
  }

  private static List<FileLink> links(long article) {
    return desk.database().read(tx -> Attachments.of(tx, "EDITION",
        tx.mapper(EditionMapper.class).ofArticle(article).get(0).id()));
  }
}
