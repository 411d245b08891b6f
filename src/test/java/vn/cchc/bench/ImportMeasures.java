package vn.cchc.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import vn.cchc.decision.Registrar;
import vn.cchc.identity.Agency;
import vn.cchc.testing.MovableClock;
import vn.cchc.testing.RunningDesk;
import vn.cchc.testing.Shared;
import vn.cchc.testing.Upload;

/** The national portal's whole list of provincial records, read into a decision in the heap that a node is allowed. */
record ImportMeasures(DatabaseServer server, Table table) {
  private static final int RECORDS = 1_601;

  void run() throws Exception {
    String url = server.schema("bench_import");
    byte[] list = list();
    try (RunningDesk desk = server.node(url, new MovableClock("2026-11-10T02:00:00Z"))) {
      var agency = Agency.in(desk, "so-thu");
      var registrar = new Registrar(desk, agency);
      long decision = registrar.draft("1/QĐ-UBND", "2026-11-01", "2026-11-05", List.of());
      String what = String.format("%,d procedures (%.0f MB) ", RECORDS, list.length / 1e6);
      table.atMost(what + "read into a decision", Timed.of(() -> told(desk, registrar, decision, list)), 30_000);
      table.told(what + "sent again, which stages nothing", Timed.of(() -> told(desk, registrar, decision, list)));
      table.told("heap after collection", heapUsed(), "MB");
      table.told("heap that this process was allowed", Runtime.getRuntime().maxMemory() / 1e6, "MB");
    }
    server.drop("bench_import");
  }

  private static String told(RunningDesk desk, Registrar registrar, long decision, byte[] list) throws Exception {
    String told = Upload.at(desk, registrar.office(), "/api/v1/decisions/" + decision + "/import", "a.jsonl", list).body();
    if (!told.contains("\"faults\":[]")) {
      throw new IllegalStateException(told);
    }
    return told;
  }

  /** The real records if they are beside the project, otherwise as many of their size. */
  private static byte[] list() throws IOException {
    var real = Shared.path("data/tthc_tinh_xa.jsonl");
    if (real.isPresent()) {
      return Files.readAllBytes(real.get());
    }
    StringBuilder lines = new StringBuilder();
    String words = "Người nộp hồ sơ đến Trung tâm Phục vụ hành chính công để nộp và nhận kết quả theo quy định.\\n";
    for (int i = 0; i < RECORDS; i++) {
      lines.append("{\"ma_thu_tuc\":\"1.%06d\",\"ten_thu_tuc\":\"Thủ tục thứ %d\",\"cap_thuc_hien\":\"Cấp tỉnh\",".formatted(i, i))
          .append("\"trinh_tu_thuc_hien\":\"").append(words.repeat(20)).append("\",\"thanh_phan_ho_so\":\"--Tên giấy tờMẫu đơn, tờ khaiSố lượng")
          .append("Đơn đề nghị1 bản chính".repeat(60)).append("\",\"cach_thuc_thuc_hien\":\"Hình thức nộpThời gianPhí, lệ phíMô tả")
          .append("Trực tuyến5 Ngày làm việcMiễn phíTrực tiếp5 Ngày làm việcMiễn phí\"}\n");
    }
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static double heapUsed() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
  }
}
