package vn.cchc.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import vn.cchc.testing.ArticleDesk;
import vn.cchc.testing.Person;
import vn.cchc.testing.RunningDesk;

/** A month of Thành phố Lạng Sơn in which its units have reached different points. */
final class CityMonth {
  private static final String SITE = "tp-lang-son";
  private static final String FINANCE = "tai-chinh-cong";
  private final Writing writing;
  private final Person office;
  private final Map<String, JsonNode> units = new java.util.HashMap<>();

  CityMonth(RunningDesk desk) {
    writing = new Writing(desk, SITE);
    office = Person.signedIn(desk, SITE + ".vanphong", Story.PASSWORD);
    items("/api/v1/units?site=" + SITE + "&size=100").forEach(unit -> units.put(unit.path("name").asText(), unit));
  }

  private JsonNode items(String path) {
    return ArticleDesk.json(office.get(path)).path("items");
  }

  void write() {
    for (String unit : new String[] {"UBND phường Chi Lăng", "UBND phường Hoàng Văn Thụ", "UBND phường Vĩnh Trại", "UBND xã Mai Pha",
        "Phòng Tài chính-Kế hoạch", "Văn phòng HĐND-UBND thành phố"}) {
      approved(unit, Map.of("publish", true));
    }
    approved("UBND phường Đông Kinh", Map.of());
    approved("Phòng Tư pháp", Map.of());
    submitted("UBND phường Tam Thanh");
    submitted("Phòng Văn hóa và Thông tin");
  }

  private long submitted(String unit) {
    long topic = 0;
    for (JsonNode one : items("/api/v1/topics?site=" + SITE + "&size=100")) {
      topic = topic == 0 || one.path("slug").asText().equals(FINANCE) ? one.path("id").asLong() : topic;
    }
    long id = writing.draft(office, units.get(unit).path("id").asLong(), topic, unit + " công khai việc sử dụng ngân sách quý III");
    writing.act("vanphong", id, "submit", Map.of());
    return id;
  }

  private void approved(String unit, Map<String, ?> more) {
    long id = submitted(unit);
    var acts = new java.util.HashMap<String, Object>(more);
    acts.put("checklist", ArticleDesk.TICKS);
    writing.act("lanhdao", id, "approve", acts);
  }
}
