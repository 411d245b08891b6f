package vn.cchc.decision.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.fault.Problem;
import vn.cchc.http.Words;
import vn.cchc.intake.Column;

class ImportLogTest {
  private static final Instant BEGUN = Instant.parse("2026-11-10T02:00:00Z");

  @Test
  void a_list_on_which_nobody_has_worked_for_minutes_was_cut_off() {
    var list = new FileImport(1, 2, "a.csv", 10, 3, BEGUN, BEGUN, ImportState.RUNNING, 100, 50, 50, 0, 0, "");
    assertThat(list.at(BEGUN.plus(Duration.ofMinutes(2))).running()).isTrue();
    assertThat(list.at(BEGUN.plus(Duration.ofMinutes(4))).state()).isEqualTo(ImportState.CUT);
    var done = new FileImport(1, 2, "a.csv", 10, 3, BEGUN, BEGUN, ImportState.DONE, 100, 100, 100, 0, 0, "");
    assertThat(done.at(BEGUN.plus(Duration.ofDays(4))).state()).isEqualTo(ImportState.DONE);
  }

  @Test
  void a_fault_says_its_sentence_however_long_what_it_names_is() {
    var fault = ImportFault.of(7, "x".repeat(500), new Problem("code", "procedure.row-twice", "1.000253", 3));
    assertThat(fault.message(Words.VI)).isEqualTo("Mã 1.000253 đã có ở dòng 3 của tệp này.");
    assertThat(fault.code()).hasSize(60);
    assertThat(ImportFault.of(7, "", new Problem("code", "procedure.row-no-code", List.of())).message(Words.EN)).isEqualTo("The code is missing.");
  }

  @Test
  void the_description_of_the_api_names_every_column() {
    assertThat(Column.values()).allSatisfy(c -> assertThat(ImportsResource.COLUMNS).containsPattern("[ ,]" + c.key().replace(".", "\\.") + "[ ,.]"));
  }

  @Test
  void the_template_has_every_column_once_in_the_words_of_the_desk() {
    String[] headings = CsvTemplate.in(Words.VI).replaceAll("[\uFEFF\"\r\n]", "").split(";");
    assertThat(headings).hasSize(Column.values().length).doesNotHaveDuplicates().contains("Mã TTHC", "Trực tuyến: thời hạn");
  }
}
