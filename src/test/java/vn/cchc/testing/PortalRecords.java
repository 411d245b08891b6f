package vn.cchc.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Procedures as the national portal exports them, whose tables have run together: made ones anywhere, the real ones where they are. */
public enum PortalRecords {
  MADE {
    @Override
    Stream<ObjectNode> all() {
      return IntStream.range(0, 400).mapToObj(PortalRecords::made);
    }
  },
  REAL {
    @Override
    Stream<ObjectNode> all() {
      try (Stream<String> lines = Files.lines(Shared.orSkip("data/tthc_tinh_xa.jsonl"))) {
        return lines.map(line -> (ObjectNode) Json.read(line)).toList().stream();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  };

  private static final String NOTHING = "Không có thông tin";
  private static final List<String> FIELDS = List.of("Quản lý xuất nhập cảnh", "Đất đai", "Hộ tịch", "Khiếu nại, tố cáo", "Đối ngoại");

  abstract Stream<ObjectNode> all();

  public List<ObjectNode> first(int count) {
    return all().limit(count).toList();
  }

  public List<ObjectNode> longest(int count) {
    return all().sorted((a, b) -> Integer.compare(b.toString().length(), a.toString().length())).limit(count).toList();
  }

  private static ObjectNode made(int n) {
    String field = FIELDS.get(n % FIELDS.size());
    boolean brief = n % 7 == 3;
    return Json.object("ma_thu_tuc", "1.%06d".formatted(700_000 + n), "ten_thu_tuc", name(n, field), "so_quyet_dinh", "64/QĐ-BCA",
        "cap_thuc_hien", n % 3 == 0 ? "Cấp tỉnh" : n % 3 == 1 ? "Cấp xã" : "Cấp tỉnh, Cấp xã",
        "loai_thu_tuc", "TTHC được giao luật quy định chi tiết", "linh_vuc", field,
        "doi_tuong_thuc_hien", n % 2 == 0 ? "Công dân Việt Nam" : "Tổ chức (không bao gồm doanh nghiệp, HTX), Người nước ngoài",
        "co_quan_co_tham_quyen", brief ? "" : "Chủ tịch Ủy ban nhân dân cấp xã",
        "dia_chi_tiep_nhan", "Bộ phận Một cửa \"số " + n % 9 + "\"",
        "co_quan_duoc_uy_quyen", "", "co_quan_phoi_hop", null, "thu_tuc_lien_quan", NOTHING, "trinh_tu_thuc_hien", steps(n),
        "cach_thuc_thuc_hien", "Hình thức nộpThời gianPhí, lệ phíMô tảTrực tiếp" + (n % 29 + 1) + " Ngày làm việc" + NOTHING
            + "Nộp tại trụ sởTrực tuyến10 Ngày làm việc10 USD(/lần)Nộp tại Cổng.",
        "thanh_phan_ho_so", "--Tên giấy tờMẫu đơn, tờ khaiSố lượngĐơn đề nghị (mẫu số " + n + ")101-Mau don.doc1 bản chính",
        "can_cu_phap_ly", "Tên văn bản pháp lýMã văn bảnLuật Cư trúLuật 68/2020/QH14Thông tư 53/2016/TT-BCA53/2016/TT-BCA",
        "co_quan_thuc_hien", "Công an cấp Xã",
        "yeu_cau_dieu_kien", brief ? NOTHING : "a) Có tên trong sổ & còn hạn;\nb) Diện tích < " + n + " m².",
        "ket_qua_xu_ly", "Giấy xác nhận số " + n + "Mã: KQ.G01.%06d".formatted(n) + "Từ khóa" + NOTHING + "Mô tả" + NOTHING);
  }

  private static String name(int n, String field) {
    return "Cấp giấy xác nhận số " + n + " về " + field.toLowerCase(java.util.Locale.ROOT) + (n % 11 == 5 ? " (thực hiện tại cấp xã)" : "");
  }

  /** From one step to sixty, with lists by letters and dashes in between. */
  private static String steps(int n) {
    var text = new StringBuilder();
    for (int step = 1; step <= 1 + n * 13 % 60; step++) {
      text.append("Bước ").append(step).append(": Người nộp hồ sơ số ").append(n).append(" đến trụ sở, sau đó:\na) Lấy số thứ tự;\n")
          .append("b) Nộp hồ sơ.\n- Hồ sơ đủ thì nhận giấy hẹn; thiếu thì được hướng dẫn bổ sung trong ").append(step).append(" ngày.\n");
    }
    return text.toString().strip();
  }
}
