package vn.cchc.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.fault.Malformed;
import vn.cchc.fault.Problem;
import vn.cchc.procedure.Change;
import vn.cchc.procedure.LimitUnit;
import vn.cchc.procedure.OnlineLevel;
import vn.cchc.procedure.Part;
import vn.cchc.procedure.Way;
import vn.cchc.testing.Json;
import vn.cchc.testing.Shared;
import vn.cchc.text.HtmlAllowList;

/** The four kinds of files, small ones of our own and the real ones beside the project. */
class IntakeFileTest {
  @TempDir
  private Path folder;

  @Test
  void a_line_of_json_is_a_procedure_and_a_broken_line_a_fault_of_its_own() throws IOException {
    String good = Json.of("ma_thu_tuc", "1.000253", "ten_thu_tuc", "Khai báo tạm trú", "cap_thuc_hien", "Cấp xã", "linh_vuc", "Cư trú",
        "cach_thuc_thuc_hien", Samples.WAYS, "so_quyet_dinh", "64/QĐ-BCA", "co_quan_phoi_hop", null) + "\n";
    var rows = Samples.read(Samples.text(folder, "a.jsonl", "\uFEFF" + good + "\n{\"ma_thu_tuc\": oops\n[1]\n" + good));
    assertThat(rows).extracting(ReadRow::row).containsExactly(1, 3, 4, 5);
    assertThat(rows.get(0).text().filings()).hasSize(2);
    assertThat(rows.get(0).whole()).isTrue();
    assertThat(rows.get(0).original()).containsEntry("so_quyet_dinh", "64/QĐ-BCA").containsEntry("cach_thuc_thuc_hien", Samples.WAYS);
    assertThat(rows).extracting(r -> r.faults().stream().map(Problem::key).toList()).containsExactly(List.of(),
        List.of("procedure.row-unreadable"), List.of("procedure.row-unreadable"), List.of("procedure.row-twice"));
  }

  @Test
  void the_heading_of_a_sheet_is_found_below_its_title() throws IOException {
    var rows = Samples.read(Samples.sheet(folder, "a.xlsx", new String[] {"DANH SÁCH THỦ TỤC HÀNH CHÍNH"}, new String[] {},
        new String[] {"Mã số", "Tên", "Cơ quan ban hành", "Cơ quan thực hiện", "Lĩnh vực"},
        new String[] {"1.015027", " Xét hưởng\n chế độ", "Bộ Công an", "UBND cấp xã", "Chính sách"},
        new String[] {"=1.01504", "Mã bị đọc thành số", "", "", ""}, new String[] {"", "", "", "", ""}, new String[] {"1.5", "Sai mã", "", "", ""}));
    assertThat(rows).extracting(ReadRow::code).containsExactly("1.015027", "1.015040", "1.5");
    assertThat(rows).extracting(ReadRow::row).containsExactly(4, 5, 7);
    assertThat(rows.get(0).text().name()).isEqualTo("Xét hưởng chế độ");
    assertThat(rows.get(0).text().part(Part.AGENCY)).isEqualTo("<p>UBND cấp xã</p>");
    assertThat(rows.get(0).whole()).isFalse();
    assertThat(rows.get(2).faults()).extracting(Problem::key).containsExactly("procedure.row-bad-code");
  }

  @ParameterizedTest
  @ValueSource(strings = {"code;change;name;levels;onlineLevel;steps;online.limit;online.unit;online.fee",
      "Mã TTHC,Loại thay đổi,Tên thủ tục hành chính,Cấp thực hiện,Mức độ dịch vụ công,Trình tự thực hiện,Trực tuyến: thời hạn,"
      + "Trực tuyến: đơn vị,Trực tuyến: phí lệ phí",
      "MA TTHC\tLOAI THAY DOI\tTÊN TTHC\tCấp thực hiện\tMức độ DVC\ttrinh_tu_thuc_hien\tonline.limit\tonline.unit\tonline.fee"})
  void the_template_is_read_with_any_separator_and_either_heading(String heading) throws IOException {
    char separator = heading.replaceAll("[^;,\t]", "").charAt(0);
    String row = String.join("" + separator, "1.000253", "sửa đổi; bổ sung".replace(';', ' '), "\"Tên; có, dấu \"\"tách\"\"\"", "Cấp xã",
        "toàn trình", "\"- Một\n- Hai\"", "1.5", "giờ", "Miễn phí");
    var rows = Samples.read(Samples.text(folder, "a.csv", "\uFEFF" + heading + "\r\n" + row + "\r\n"));
    assertThat(rows).singleElement().satisfies(r -> {
      assertThat(r.faults()).isEmpty();
      assertThat(r.change()).isEqualTo(Change.AMENDED);
      assertThat(r.text().name()).isEqualTo("Tên; có, dấu \"tách\"");
      assertThat(r.text().onlineLevel()).isEqualTo(OnlineLevel.FULL);
      assertThat(r.text().part(Part.STEPS)).isEqualTo("<ul><li>Một</li><li>Hai</li></ul>");
      assertThat(r.text().filings()).singleElement()
          .satisfies(f -> assertThat(f.way() + " " + f.timeLimit() + " " + f.unit()).isEqualTo(Way.ONLINE + " 1.5 " + LimitUnit.HOUR));
    });
  }

  @Test
  void every_column_of_the_template_is_found_again_by_its_key_and_by_its_heading() {
    var headings = ResourceBundle.getBundle("messages", Locale.forLanguageTag("vi"));
    assertThat(Column.values()).allSatisfy(c -> {
      assertThat(Column.of(c.key())).contains(c);
      assertThat(Column.of(headings.getString("column." + c.name()))).contains(c);
    });
  }

  @Test
  void unicode_text_of_excel_is_read_and_other_bytes_are_refused() throws IOException {
    Path wide = Files.write(folder.resolve("a.csv"), "\uFEFFMã TTHC\tTên\n1.000253\tĐất đai\n".getBytes(StandardCharsets.UTF_16LE));
    assertThat(Samples.read(wide).get(0).text().name()).isEqualTo("Đất đai");
    Path latin = Files.write(folder.resolve("b.csv"), "code;name\n1.000253;Th\u00f4ng t\u00ed\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> Samples.read(latin)).isInstanceOf(Malformed.class).hasMessageContaining("file-unreadable");
  }

  @Test
  void headings_of_an_annex_say_what_happens_to_the_procedures_below_them() throws IOException {
    String heading = Samples.row("STT", "Mã TTHC", "Tên thủ tục hành chính", "Thời hạn giải quyết", "Cơ quan thực hiện");
    var rows = Samples.read(Samples.document(folder, "a.docx", Samples.paragraph("Công bố TTHC mới ban hành, sửa đổi, bổ sung, bị bãi bỏ")
        + Samples.paragraph("A. Danh mục TTHC mới ban hành")
        + Samples.table(heading, Samples.row("(1)", "(2)", "(3)", "(4)", "(5)"), Samples.row("I", "Lĩnh vực đất đai|4"),
            Samples.row("1", "1.000253", "Cấp sổ", "05 ngày làm việc", "UBND xã"), Samples.row("2", "1.000254.000.00.00.H37", "Đổi sổ", "03 ngày", "^"))
        + Samples.table(heading, Samples.row("II. TTHC được sửa đổi, bổ sung|5"), Samples.row("1", "1.000255", "Tách thửa", "", ""))
        + Samples.paragraph("B. Danh mục TTHC bị bãi bỏ")
        + Samples.table(Samples.row("STT", "Số hồ sơ TTHC", "Tên TTHC", "Tên VBQPPL quy định việc bãi bỏ"), Samples.row("1", "1.000256", "Thủ tục cũ", "Luật mới"))
        + Samples.table(Samples.row("Nơi nhận", "Ký tên"), Samples.row("Như trên", "Chủ tịch"))));
    assertThat(rows).extracting(r -> r.code() + " " + r.change()).containsExactly("1.000253 NEW", "1.000254.000.00.00.H37 NEW",
        "1.000255 AMENDED", "1.000256 ABOLISHED");
    assertThat(rows.get(0).text().field()).isEqualTo("đất đai");
    assertThat(rows.get(1).text().part(Part.AGENCY)).isEqualTo("<p>UBND xã</p>");
    assertThat(rows.get(3).text().parts()).isEmpty();
    assertThat(rows).allSatisfy(r -> assertThat(r.faults()).isEmpty());
  }

  @Test
  void a_code_that_stands_in_the_name_is_taken_from_there() throws IOException {
    var rows = Samples.read(Samples.document(folder, "a.docx", Samples.paragraph("Danh mục TTHC mới ban hành")
        + Samples.table(Samples.row("STT", "Tên thủ tục hành chính", "Cơ quan thực hiện"), Samples.row("I", "LĨNH VỰC HỘ TỊCH", ""),
            Samples.row("1", "Cấp bản sao (Mã số: 1.000253.000.00.00.H37)", "UBND xã"), Samples.row("2", "1.000254 – Đăng ký lại", ""))));
    assertThat(rows).extracting(r -> r.code() + " " + r.text().name() + " " + r.text().field() + " " + r.change())
        .containsExactly("1.000253.000.00.00.H37 Cấp bản sao HỘ TỊCH NEW", "1.000254 Đăng ký lại HỘ TỊCH NEW");
  }

  @Test
  void a_table_of_replacements_names_the_old_one_and_the_new_one() throws IOException {
    var rows = Samples.read(Samples.document(folder, "a.docx", Samples.paragraph("Danh mục TTHC được thay thế")
        + Samples.table(Samples.row("STT", "Mã TTHC được thay thế", "Tên TTHC được thay thế", "Mã TTHC thay thế", "Tên TTHC thay thế"),
            Samples.row("1", "1.000253", "Cũ", "1.000254", "Mới"))));
    assertThat(rows).singleElement().satisfies(r ->
        assertThat(r.code() + r.change() + r.replacedBy() + r.text().name()).isEqualTo("1.000253REPLACED1.000254Cũ"));
  }

  @Test
  void of_the_real_records_none_has_a_fault_and_nearly_all_tables_are_taken_apart() throws IOException {
    var rows = Samples.read(Shared.orSkip("data/tthc_tinh_xa.jsonl"));
    assertThat(rows).hasSize(1_601).allSatisfy(r -> {
      assertThat(r.faults()).as(r.code()).isEmpty();
      assertThat(r.text().parts()).allSatisfy((part, html) -> assertThat(html)
          .doesNotContain("Chọn cơ quan", "Không có thông tin", "Tên giấy tờMẫu", "Hình thức nộpThời gian"));
    });
    assertThat(share(rows, r -> !r.text().filings().isEmpty())).isGreaterThan(0.99);
    assertThat(share(rows, r -> r.text().part(Part.DOSSIER).contains("<table>"))).isGreaterThan(0.95);
    assertThat(share(rows, r -> r.text().part(Part.LEGAL_BASES).startsWith("<ul>"))).isGreaterThan(0.95);
    assertThat(share(rows, r -> r.text().missing().isEmpty())).isGreaterThan(0.6);
    assertThat(rows.stream().filter(r -> r.row() % 20 == 0).flatMap(r -> r.text().parts().values().stream()))
        .allSatisfy(html -> assertThat(HtmlAllowList.isClean(html)).isTrue());
  }

  @Test
  void the_lists_of_the_portal_and_the_decomposed_records_are_read() throws IOException {
    try (var files = Files.list(Shared.orSkip("data/xlsx"))) {
      for (Path sheet : files.toList()) {
        assertThat(Samples.read(sheet)).as(sheet.toString()).hasSizeGreaterThan(200)
            .allSatisfy(r -> assertThat(r.faults()).isEmpty());
      }
    }
    var rows = Samples.read(Shared.orSkip("data/tthc_nfd_40_records.json"));
    assertThat(rows).hasSize(40).allSatisfy(r -> assertThat(Normalizer.isNormalized(r.text().toString(), Normalizer.Form.NFC)).isTrue());
  }

  private static double share(List<ReadRow> rows, Predicate<ReadRow> wanted) {
    return rows.stream().filter(wanted).count() / (double) rows.size();
  }
}
