package vn.cchc.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import vn.cchc.decision.Registrar;
import vn.cchc.identity.Agency;
import vn.cchc.testing.Person;
import vn.cchc.testing.RunningDesk;

/** A site with five procedures in force and one decision that changes four of them on 12/11/2026; it is the 10th. */
final class PostedProcedures implements AutoCloseable {
  static final String HERE = "/so-ngoai-vu/tthc/";
  static final String API = "/api/v1/public/so-ngoai-vu/procedures";
  final RunningDesk desk;
  final Agency agency;
  final Registrar registrar;
  private final Person visitor;

  PostedProcedures() throws Exception {
    desk = RunningDesk.at("2026-11-10T02:00:00Z");
    agency = Agency.in(desk, "so-ngoai-vu");
    registrar = new Registrar(desk, agency);
    visitor = new Person(desk);
    registrar.posted("01/QĐ-UBND", "2026-10-01", "2026-10-01", List.of(
        named("1.000001", "Cấp Giấy chứng nhận quyền sử dụng đất lần đầu", "Đất đai"),
        named("1.000002", "Đăng ký khai sinh", "Hộ tịch"),
        named("1.000003.000.00.00.H37", "Thông báo hòa giải ở cơ sở", "Hộ tịch"),
        named("1.000004", "Thủ tục sẽ bị bãi bỏ", "Hộ tịch"),
        named("1.000005", "Thủ tục sẽ được thay thế", "Hộ tịch")));
    registrar.posted("02/QĐ-UBND", "2026-11-09", "2026-11-12", List.of(
        Registrar.item("AMENDED", "1.000002", "hai"), Registrar.item("ABOLISHED", "1.000004", ""),
        Registrar.item("REPLACED", "1.000005", "1.000006"), named("1.000006", "Thủ tục thay vào", "Hộ tịch")));
    desk.desk().feed().catchUp();
  }

  static Map<String, Object> named(String code, String name, String field) {
    return with(code, Map.of("name", name, "field", field));
  }

  static Map<String, Object> with(String code, Map<String, String> others) {
    var item = new HashMap<>(Registrar.item("NEW", code, "một"));
    var parts = new HashMap<Object, Object>((Map<?, ?>) item.get("parts"));
    parts.putAll(others);
    item.put("parts", parts);
    return item;
  }

  HttpResponse<String> get(String path) {
    return visitor.get(path);
  }

  HttpResponse<String> accepting(String path, String accept) {
    return visitor.send("GET", path, null, null, "Accept", accept);
  }

  Document page(String path) {
    return visitor.page(path);
  }

  JsonNode json(String path) {
    var answer = visitor.get(path);
    assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
    return Registrar.json(answer);
  }

  /** The codes that the open API lists for a query. */
  List<String> codes(String query) {
    return json(API + query).path("items").findValuesAsText("code");
  }

  void at(String time) {
    desk.clock.set(time);
    desk.procedureDue();
    desk.desk().feed().catchUp();
  }

  @Override
  public void close() {
    desk.close();
  }
}
