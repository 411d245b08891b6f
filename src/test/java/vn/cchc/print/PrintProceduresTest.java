package vn.cchc.print;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.print.Paperwork.ADDRESS;
import static vn.cchc.print.Paperwork.DOCUMENTS;
import static vn.cchc.print.Paperwork.codes;
import static vn.cchc.print.Paperwork.pages;
import static vn.cchc.print.Paperwork.sheet;
import static vn.cchc.print.Paperwork.text;
import static vn.cchc.print.Paperwork.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import vn.cchc.procedure.Change;
import vn.cchc.procedure.Filing;
import vn.cchc.procedure.LimitUnit;
import vn.cchc.procedure.OnlineLevel;
import vn.cchc.procedure.Part;
import vn.cchc.procedure.ProcedureText;
import vn.cchc.procedure.Way;

/** The documents open, say in Vietnamese what they were given, and their QR codes lead to the page. */
class PrintProceduresTest {
  private static final String PANGRAM = "Ắ ằ ẳ ẵ ặ Ứ ừ ử ữ ự Ế ề ể ễ ệ Ố ồ ổ ỗ ộ Ớ ờ ở ỡ ợ Ỳ ý ỷ ỹ ỵ Đ đ ĩ ũ ơ ư";
  private static final ProcedureText TEXT = text(Map.of(
      Part.STEPS, "<p><strong>Bước 1:</strong> nộp hồ sơ. " + PANGRAM + "</p><p><em>Bước 2:</em> nhận kết quả</p>",
      Part.DOSSIER, "<ul><li>Đơn đề nghị (01 bản chính)</li></ul>", Part.LEGAL_BASES, "<p>Luật số 42/2013/QH13</p>",
      Part.RECEIVING_ADDRESS, "<p>Trung tâm Phục vụ hành chính công</p>"))
      .withFilings(List.of(Filing.of(Way.IN_PERSON, BigDecimal.valueOf(5), LimitUnit.WORKING_DAY, "100.000 đồng", ""),
          Filing.of(Way.ONLINE, BigDecimal.valueOf(3), LimitUnit.WORKING_DAY, "50.000 đồng", "")));

  @Test
  void a_sheet_gives_the_answer_first_and_then_every_part_in_vietnamese() throws Exception {
    String words = words(DOCUMENTS.sheet(sheet(TEXT)));
    assertThat(words).contains("Thủ tục đăng ký những việc đã được hứa", "1.000253", PANGRAM, "b) Trình tự thực hiện",
        "d) Thành phần, số lượng hồ sơ", "đ) Thời hạn giải quyết", "Căn cứ pháp lý", "Quyết định số 123/QĐ-UBND ngày 03/11/2026",
        "có hiệu lực từ ngày 10/11/2026", "05 ngày làm việc (trực tiếp); 03 ngày làm việc (trực tuyến)", ADDRESS);
    assertThat(words.indexOf("Trung tâm Phục vụ")).isLessThan(words.indexOf("b) Trình tự"));
  }

  @Test
  void ticks_and_bullets_of_word_become_signs_and_what_no_face_has_becomes_a_box() throws Exception {
    String words = words(DOCUMENTS.sheet(sheet(text(Map.of(Part.STEPS, "<p>\uF0FC Có; \uF0D8 Một; \u2610 Không; \uD83D\uDE00 cười</p>")))));
    assertThat(words).contains("√ Có", "• Một", "□ Không", "□ cười");
  }

  @Test
  void its_qr_code_leads_to_exactly_the_page() throws Exception {
    assertThat(codes(DOCUMENTS.sheet(sheet(TEXT)), 0)).containsExactly(ADDRESS);
  }

  @Test
  void every_font_lies_in_the_document() throws Exception {
    try (PDDocument document = Loader.loadPDF(DOCUMENTS.sheet(sheet(TEXT)))) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(name).isEmbedded()).as(name.getName()).isTrue();
          assertThat(page.getResources().getFont(name).getName()).contains("Tinos");
        }
      }
    }
  }

  @Test
  void each_sheet_of_a_set_begins_on_a_page_of_its_own() throws Exception {
    byte[] pdf = DOCUMENTS.sheets(List.of(sheet(TEXT), sheet(TEXT), sheet(TEXT)));
    assertThat(pages(pdf)).isEqualTo(3);
    assertThat(codes(pdf, 2)).containsExactly(ADDRESS);
  }

  @Test
  void a_list_of_four_hundred_repeats_its_head_on_each_page() throws Exception {
    List<FieldList.Line> lines = IntStream.range(0, 400).mapToObj(i ->
        new FieldList.Line("1.%06d".formatted(i), TEXT.name(), "05 ngày làm việc", "Không", OnlineLevel.FULL)).toList();
    byte[] pdf = DOCUMENTS.list(new FieldList("Thanh tra tỉnh", "Khiếu nại", LocalDate.of(2026, 11, 21), lines, ADDRESS));
    assertThat(words(pdf)).contains("Danh mục thủ tục hành chính lĩnh vực Khiếu nại", "1.000399", "400 thủ tục", "Trực tuyến toàn trình");
    assertThat(words(pdf).split("Tên thủ tục hành chính", -1)).hasSize(pages(pdf) + 1);
    assertThat(codes(pdf, 0)).containsExactly(ADDRESS);
  }

  @Test
  void a_poster_groups_what_a_decision_changes_and_bears_a_code_for_each() throws Exception {
    List<BoardPoster.Item> items = List.of(new BoardPoster.Item(Change.ABOLISHED, "1.000002", "Việc bị bãi bỏ", "", ADDRESS + "2"),
        new BoardPoster.Item(Change.NEW, "1.000001", "Việc mới", "", ADDRESS + "1"));
    byte[] pdf = DOCUMENTS.poster(new BoardPoster("Thanh tra tỉnh", new DecisionLine("123/QĐ-UBND", null, ""), null, items));
    String words = words(pdf);
    assertThat(words.indexOf("Mới ban hành (1)")).isPositive().isLessThan(words.indexOf("Bãi bỏ (1)"));
    assertThat(codes(pdf, 0)).containsExactly(ADDRESS + "1", ADDRESS + "2");
  }

  @Test
  void the_notice_says_where_feedback_is_received_and_that_complaints_are_not() throws Exception {
    byte[] pdf = DOCUMENTS.feedback(new FeedbackNotice("Thanh tra tỉnh Lạng Sơn", "Chánh Văn phòng", "Số 1 Hùng Vương", "0205 3812 345",
        "thanhtra@langson.gov.vn", "", "", ADDRESS));
    assertThat(words(pdf)).contains("Tiếp nhận phản ánh, kiến nghị", "Số 1 Hùng Vương", "0205 3812 345", "thanhtra@langson.gov.vn",
        "không tiếp nhận khiếu nại, tố cáo").doesNotContain("Giờ làm việc");
    assertThat(codes(pdf, pages(pdf) - 1)).containsExactly(ADDRESS);
  }
}
