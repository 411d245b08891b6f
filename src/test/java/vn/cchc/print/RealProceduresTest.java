package vn.cchc.print;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.print.Paperwork.DOCUMENTS;
import static vn.cchc.print.Paperwork.sheet;
import static vn.cchc.print.Paperwork.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.procedure.Part;
import vn.cchc.procedure.ProcedureText;
import vn.cchc.testing.PortalRecords;

/** The longest of the procedures that the national portal has go on paper whole. */
class RealProceduresTest {
  private static final Map<Part, String> COLUMNS = Map.of(Part.STEPS, "trinh_tu_thuc_hien", Part.WAYS, "cach_thuc_thuc_hien",
      Part.DOSSIER, "thanh_phan_ho_so", Part.CONDITIONS, "yeu_cau_dieu_kien", Part.LEGAL_BASES, "can_cu_phap_ly",
      Part.AGENCY, "co_quan_thuc_hien", Part.RESULT, "ket_qua_xu_ly", Part.RECEIVING_ADDRESS, "dia_chi_tiep_nhan");

  @ParameterizedTest
  @EnumSource
  void the_longest_procedures_print_from_the_first_word_to_the_last(PortalRecords records) throws IOException {
    for (JsonNode record : records.longest(5)) {
      String words = words(DOCUMENTS.sheet(sheet(text(record)))).replace(" ", "");
      for (Part part : List.of(Part.STEPS, Part.DOSSIER, Part.CONDITIONS)) {
        for (String line : record.path(COLUMNS.get(part)).asText().split("\n")) {
          String start = line.replaceAll("\\s+", "");
          assertThat(words).contains(start.substring(0, Math.min(30, start.length())));
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void four_hundred_procedures_stand_in_one_list(PortalRecords records) throws IOException {
    List<FieldList.Line> lines = records.first(400).stream()
        .map(r -> new FieldList.Line(r.path("ma_thu_tuc").asText(), r.path("ten_thu_tuc").asText(), "", "", null)).toList();
    byte[] pdf = DOCUMENTS.list(new FieldList("Thanh tra tỉnh", "", LocalDate.of(2026, 11, 21), lines, Paperwork.ADDRESS));
    assertThat(words(pdf)).contains("400 thủ tục", lines.get(0).code(), lines.get(399).code());
  }

  static ProcedureText text(JsonNode record) {
    var parts = new EnumMap<Part, String>(Part.class);
    COLUMNS.forEach((part, column) -> parts.put(part, html(record.path(column).asText())));
    return ProcedureText.named(record.path("ten_thu_tuc").asText(), record.path("linh_vuc").asText()).withParts(parts);
  }

  private static String html(String text) {
    return text.isBlank() ? "" : "<p>" + text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "</p><p>") + "</p>";
  }
}
