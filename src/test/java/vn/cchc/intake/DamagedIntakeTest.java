package vn.cchc.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.fault.Fault;
import vn.cchc.testing.Shared;

/** Damaged, disguised and hostile files: each is read or refused with a sentence, quickly and without filling the memory. */
class DamagedIntakeTest {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final int SPOILT = 400;

  @TempDir
  private Path folder;

  @Test
  void every_file_of_the_corpus_is_read_or_refused_with_a_sentence() throws IOException {
    try (var files = Files.list(Shared.orSkip("corpora/poi-ooxml-malformed"))) {
      for (Path file : files.toList()) {
        outcome(file);
      }
    }
  }

  @Test
  void a_workbook_with_macros_is_refused_by_name_and_by_content() throws IOException {
    var parts = Samples.sheetParts("");
    parts.put("xl/vbaProject.bin", "x");
    refused(Samples.zip(folder.resolve("a.xlsx"), parts), "file-macros");
    refused(Samples.sheet(folder, "a.xlsm"), "file-macros");
    var typed = Samples.documentParts("");
    typed.computeIfPresent("[Content_Types].xml", (n, t) -> t.replace("wordprocessingml.document.main", "macroEnabled.main"));
    refused(Samples.zip(folder.resolve("a.docx"), typed), "file-macros");
  }

  @Test
  void an_encrypted_document_and_a_disguised_one_are_refused() throws IOException {
    refused(Files.write(folder.resolve("a.docx"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}), "file-encrypted");
    refused(Files.write(folder.resolve("b.docx"), new byte[] {(byte) 0x89, 'P', 'N', 'G'}), "file-not-what-it-says");
    refused(Files.copy(Samples.sheet(folder, "c.xlsx"), folder.resolve("c.docx")), "file-not-what-it-says");
    refused(Files.copy(Samples.sheet(folder, "d.xlsx"), folder.resolve("d.csv")), "file-not-what-it-says");
    refused(Samples.text(folder, "e.pdf", "x"), "file-type");
    refused(Samples.text(folder, "none", "x"), "file-type");
    refused(Files.write(folder.resolve("f.xlsx"), new byte[0]), "file-not-what-it-says");
  }

  @Test
  void a_bomb_is_refused_before_it_unpacks() throws IOException {
    refused(Samples.sheet(folder, "a.xlsx", new String[] {" ".repeat(30_000_000)}), "file-bomb");
    refused(Samples.document(folder, "b.docx", "<w:p>".repeat(3_000_000)), "file-bomb");
    var defined = Samples.documentParts("");
    defined.computeIfPresent("word/document.xml", (n, t) -> "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + t);
    refused(Samples.zip(folder.resolve("c.docx"), defined), "file-bomb");
    var hidden = Samples.documentParts("");
    hidden.computeIfPresent("word/document.xml", (n, t) -> "<!--" + "x y".repeat(40_000) + "--><!DOCTYPE a>" + t);
    refused(Samples.zip(folder.resolve("d.docx"), hidden), "file-bomb");
  }

  @Test
  void deep_nesting_and_endless_lines_end_in_a_sentence() throws IOException {
    refused(Samples.document(folder, "a.docx", "<w:tbl><w:tr><w:tc>".repeat(20_000)), "file-unreadable");
    refused(Samples.text(folder, "a.jsonl", "{\"a\":\"" + "x".repeat(5_000_000)), "file-unreadable");
    assertThat(Samples.read(Samples.text(folder, "b.jsonl", "{\"a\":".repeat(50_000)))).singleElement()
        .satisfies(r -> assertThat(r.faults()).hasSize(1));
    refused(Samples.text(folder, "c.csv", "\"" + "x".repeat(2_000_000)), "file-");
  }

  @Test
  void cells_made_to_keep_a_pattern_busy_cost_no_more_than_others() throws IOException {
    StringBuilder lines = new StringBuilder();
    int row = 0;
    for (String nasty : List.of("-", "- ", ".", "(", " (", "Từ khóa", "Mã: ", "1", "1/A-A", "A-", "Trực tiếp1", "Trực tiếpKhông", "1 bản chính", "TTg-",
        "Tên giấy tờMẫu đơn, tờ khaiSố lượng", "Chọn ", "-- Chọn x ", "&", "1.000253", "\\n+ a", "\\n- a")) {
      String cell = nasty.repeat(400_000 / nasty.length());
      lines.append("{\"code\":\"1.%06d\",\"name\":\"x\"".formatted(row++));
      for (String column : List.of("result", "dossier", "audiences", "steps")) {
        lines.append(",\"").append(column).append("\":\"").append(cell).append('"');
      }
      lines.append(",\"ways\":\"Hình thức nộpThời gianPhí, lệ phíMô tả").append(cell)
          .append("\",\"legalBases\":\"Tên văn bản pháp lýMã văn bản").append(cell).append("\"}\n");
    }
    Path file = Samples.text(folder, "a.jsonl", lines.toString());
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertThat(Samples.read(file)).hasSize(21));
  }

  @Test
  void a_list_without_a_heading_is_refused() throws IOException {
    refused(Samples.sheet(folder, "a.xlsx", new String[] {"một", "hai"}), "file-no-heading");
    refused(Samples.text(folder, "a.csv", "một;hai\nba;bốn\n"), "file-no-heading");
    refused(Samples.document(folder, "a.docx", Samples.paragraph("Không có bảng")), "file-no-heading");
    refused(Samples.text(folder, "b.csv", ""), "file-");
  }

  @Test
  void spoilt_bytes_never_break_out_as_anything_but_a_fault() throws IOException {
    long seed = 20261121;
    System.out.println("spoilt files, seed " + seed);
    var random = new Random(seed);
    Path[] whole = {Samples.sheet(folder, "a.xlsx", new String[] {"Mã số", "Tên"}, new String[] {"1.015027", "Một"}),
        Samples.document(folder, "a.docx", Samples.table(Samples.row("Mã TTHC", "Tên TTHC"), Samples.row("1.000253", "Một"))),
        Samples.text(folder, "a.jsonl", "{\"code\":\"1.000253\",\"name\":\"Một\"}\n"), Samples.text(folder, "a.csv", "code;name\n1.000253;Một\n")};
    for (int i = 0; i < SPOILT; i++) {
      Path file = whole[i % whole.length];
      byte[] bytes = Files.readAllBytes(file);
      for (int n = random.nextInt(6); n >= 0; n--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      outcome(Files.write(folder.resolve("spoilt-" + i + file.getFileName()), bytes));
    }
  }

  private static void outcome(Path file) {
    assertTimeoutPreemptively(SOON, () -> {
      try {
        Samples.read(file);
      } catch (Fault said) {
        assertThat(said.key()).startsWith("procedure.file-");
      }
    }, file.toString());
  }

  private static void refused(Path file, String why) {
    assertTimeoutPreemptively(SOON, () -> assertThatThrownBy(() -> Samples.read(file)).isInstanceOfSatisfying(Fault.class,
        said -> assertThat(said.key()).startsWith("procedure." + why)), file.toString());
  }
}
