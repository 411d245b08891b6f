package vn.cchc.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.identity.Agency;
import vn.cchc.testing.Person;
import vn.cchc.testing.RunningDesk;

class LogoIT {
  private static RunningDesk desk;
  private static Agency agency;
  private static String form = "";

  @BeforeAll
  static void start() throws Exception {
    desk = RunningDesk.at("2026-11-12T03:00:00Z");
    agency = Agency.in(desk, "so-thu");
    form = "/desk/trang/" + agency.site + "/logo";
  }

  @AfterAll
  static void stop() throws Exception {
    desk.close();
  }

  /** As a browser without scripts sends it: the token is part of the body. */
  private static HttpResponse<String> send(Person who, String csrf, String name, byte[] bytes) throws Exception {
    var out = new ByteArrayOutputStream();
    part(out, "name=\"csrf\"", csrf.getBytes(StandardCharsets.UTF_8));
    part(out, "name=\"file\"; filename=\"" + name + "\"", bytes);
    out.write("--x--\r\n".getBytes(StandardCharsets.UTF_8));
    var request = HttpRequest.newBuilder(URI.create(desk.url(form))).header("Cookie", who.cookie)
        .header("Content-Type", "multipart/form-data; boundary=x").POST(HttpRequest.BodyPublishers.ofByteArray(out.toByteArray()));
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static void part(ByteArrayOutputStream out, String name, byte[] bytes) throws IOException {
    out.write(("--x\r\nContent-Disposition: form-data; " + name + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    out.write(bytes);
    out.write("\r\n".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void the_office_gives_its_site_a_logo_that_everybody_sees_and_takes_it_back() throws Exception {
    var office = agency.person("vanphong");
    var sent = send(office, office.csrf, "logo.png", Samples.png(120, 120));
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
    String logo = office.page(form).select("main img").attr("src");
    assertThat(logo).contains("/files/");
    assertThat(new Person(desk).get(logo.replace("/cchc", "")).statusCode()).isEqualTo(200);
    assertThat(office.post(form + "/bo").statusCode()).isEqualTo(303);
    assertThat(office.page(form).text()).contains("chưa có logo riêng");
  }

  @Test
  void what_is_no_picture_is_said_on_the_form() throws Exception {
    var office = agency.person("vanphong");
    var sent = send(office, office.csrf, "logo.png", "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8));
    assertThat(sent.statusCode()).isEqualTo(422);
    assertThat(sent.body()).contains("Chỉ nhận ảnh", "Lỗi:");
    assertThat(send(office, office.csrf, "", new byte[0]).body()).contains("Chưa có tệp nào");
  }

  @Test
  void without_its_token_or_by_somebody_else_nothing_is_taken() throws Exception {
    var office = agency.person("vanphong");
    assertThat(send(office, "wrong", "logo.png", Samples.png(20, 20)).statusCode()).isEqualTo(403);
    assertThat(send(office, agency.person("vanphong").csrf, "logo.png", Samples.png(20, 20)).statusCode()).isEqualTo(403);
    var writer = agency.person("bientap");
    assertThat(send(writer, writer.csrf, "logo.png", Samples.png(20, 20)).statusCode()).isEqualTo(403);
    var foreign = Agency.in(desk, "so-khac").person("vanphong");
    assertThat(send(foreign, foreign.csrf, "logo.png", Samples.png(20, 20)).statusCode()).isEqualTo(404);
  }
}
