package vn.cchc.print;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.print.Paperwork.DOCUMENTS;
import static vn.cchc.print.Paperwork.sheet;
import static vn.cchc.print.Paperwork.words;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import vn.cchc.procedure.Part;
import vn.cchc.procedure.ProcedureText;
import vn.cchc.testing.Shared;

/** The longest procedures that the national portal really has are printed in full. */
class RealProceduresTest {
  private static final Map<Part, String> COLUMNS = Map.of(Part.STEPS, "trinh_tu_thuc_hien", Part.WAYS, "cach_thuc_thuc_hien",
      Part.DOSSIER, "thanh_phan_ho_so", Part.CONDITIONS, "yeu_cau_dieu_kien", Part.LEGAL_BASES, "can_cu_phap_ly",
      Part.AGENCY, "co_quan_thuc_hien", Part.RESULT, "ket_qua_xu_ly", Part.RECEIVING_ADDRESS, "dia_chi_tiep_nhan");

  @Test
  void the_longest_real_procedures_print_from_the_first_word_to_the_last() throws IOException {
    List<JsonNode> longest = records().stream().sorted(Comparator.comparingInt((JsonNode r) -> -r.toString().length())).limit(5).toList();
    for (JsonNode record : longest) {
      String words = words(DOCUMENTS.sheet(sheet(text(record)))).replace(" ", "");
      for (Part part : List.of(Part.STEPS, Part.DOSSIER, Part.CONDITIONS)) {
        for (String line : record.path(COLUMNS.get(part)).asText().split("\n")) {
          String start = line.replaceAll("\\s+", "");
          assertThat(words).contains(start.substring(0, Math.min(30, start.length())));
        }
      }
    }
  }

  @Test
  void four_hundred_real_procedures_stand_in_one_list() throws IOException {
    List<FieldList.Line> lines = records().stream().limit(400)
        .map(r -> new FieldList.Line(r.path("ma_thu_tuc").asText(), r.path("ten_thu_tuc").asText(), "", "", null)).toList();
    byte[] pdf = DOCUMENTS.list(new FieldList("Thanh tra tỉnh", "", LocalDate.of(2026, 11, 21), lines, Paperwork.ADDRESS));
    assertThat(words(pdf)).contains("400 thủ tục", lines.get(0).code(), lines.get(399).code());
  }

  static List<JsonNode> records() throws IOException {
    Optional<Path> file = Shared.path("data/tthc_tinh_xa.jsonl");
    Assumptions.assumeTrue(file.isPresent(), "no real procedures here");
    var json = new ObjectMapper();
    var records = new ArrayList<JsonNode>();
    try (Stream<String> lines = Files.lines(file.get())) {
      for (String line : (Iterable<String>) lines::iterator) {
        records.add(json.readTree(line));
      }
    }
    return records;
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
