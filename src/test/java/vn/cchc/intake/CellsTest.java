package vn.cchc.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.procedure.Audience;
import vn.cchc.procedure.Change;
import vn.cchc.procedure.Filing;
import vn.cchc.procedure.Level;
import vn.cchc.procedure.LimitUnit;
import vn.cchc.procedure.OnlineLevel;
import vn.cchc.procedure.Way;

/** Cells as the portal runs them together, and what is made of them. */
class CellsTest {
  private static final String WAYS = "Hình thức nộpThời gianPhí, lệ phíMô tả";

  @Test
  void the_rows_of_the_table_of_ways_are_told_apart() {
    assertThat(FilingCells.of(Samples.WAYS)).contains(List.of(
        Filing.of(Way.ONLINE, BigDecimal.valueOf(5), LimitUnit.WORKING_DAY, "10 USD (/lần)", "Nộp tại Cổng."),
        Filing.of(Way.IN_PERSON, null, LimitUnit.NONE, "Miễn phí", "")));
  }

  @Test
  void a_way_that_a_description_names_opens_no_row() {
    var filings = FilingCells.of(WAYS + "Trực tiếp3 NgàyMiễn phíTrực tiếp: nộp tại quầy; Trực tuyến khi có mạng").orElseThrow();
    assertThat(filings).singleElement().satisfies(f -> assertThat(f.note()).contains("quầy; Trực tuyến khi có mạng"));
  }

  @Test
  void a_remark_with_brackets_in_it_stays_with_the_fee() {
    var filings = FilingCells.of(WAYS + "Trực tiếp15 Ngày800,000 Việt Nam Đồng((giảm một nửa (2026)))Ghi chú").orElseThrow();
    assertThat(filings.get(0).fee()).isEqualTo("800,000 Việt Nam Đồng ((giảm một nửa (2026)))");
    assertThat(filings.get(0).note()).isEqualTo("Ghi chú");
  }

  @Test
  void a_number_without_a_unit_is_no_time_limit_and_no_part_of_the_fee() {
    var filing = FilingCells.of(WAYS + "Trực tiếp120 VNĐ(20.000 đ/tờ khai)").orElseThrow().get(0);
    assertThat(filing.timeLimit()).isNull();
    assertThat(filing.fee()).isEqualTo("20 VNĐ (20.000 đ/tờ khai)");
  }

  @Test
  void what_cannot_be_told_apart_is_left_as_text() {
    assertThat(FilingCells.of(WAYS + "Trực tiếpsau khi nộp đủ")).isEmpty();
    assertThat(FilingCells.of("Nộp trực tiếp hoặc trực tuyến.")).isEmpty();
  }

  @Test
  void papers_become_a_table_with_the_form_and_the_quantity() {
    String html = DossierTable.html("1. Hồ sơ mớiTên giấy tờMẫu đơn, tờ khaiSố lượngTờ khai (mẫu NA17)101-Mau A17.doc1 bản chính"
        + "Giấy ủy quyền: 01 bản chính;1 bản chính,2 bản saoBiên bản ngày 22/12/20211 bản chính2. Hồ sơ gia hạnTên giấy tờMẫu đơn, tờ khai"
        + "Số lượngĐơn & cam kết1 bản chính");
    assertThat(html).contains("<p><strong>1. Hồ sơ mới</strong></p><table>", "<td>101-Mau A17.doc</td><td>1 bản chính</td>",
        "<td>Giấy ủy quyền: 01 bản chính;</td><td></td><td>1 bản chính, 2 bản sao</td>", "<td>Biên bản ngày 22/12/2021</td>",
        "<p><strong>2. Hồ sơ gia hạn</strong></p>", "<td>Đơn &amp; cam kết</td><td>1 bản chính</td>");
  }

  @Test
  void legal_bases_become_a_list_with_each_number_once() {
    String html = LegalBasisList.html("Tên văn bản pháp lýMã văn bảnLuật Cư trú 202068/2020/QH14Thông tư 191/2015/TT-BTC191/2015/TT-BTC"
        + "QUY ĐỊNH CHI TIẾT25/2021/TT-BTCQuyết định số 09/2023/QĐ-TTg09/2023/QĐ-TTgLuật 54/2014/QH1354/2014/QH13");
    assertThat(html).isEqualTo("<ul><li>Luật Cư trú 2020 (68/2020/QH14)</li><li>Thông tư 191/2015/TT-BTC</li>"
        + "<li>QUY ĐỊNH CHI TIẾT (25/2021/TT-BTC)</li><li>Quyết định số 09/2023/QĐ-TTg</li><li>Luật 54/2014/QH13</li></ul>");
  }

  @Test
  void results_lose_their_codes_and_the_controls_of_the_page() {
    String cell = "Giấy phép.Mã: KQ.G10.000300Văn bản từ chốiMã: KQ.G10.001148Từ khóaKhông có thông tinMô tảKhông có thông tin"
        + "Chọn cơ quan thực hiệnTỉnh/ Thành phốBộ ngành-- Chọn Tỉnh/ Thành phố --Nộp hồ sơ";
    assertThat(ResultList.html(CellText.clean(cell))).isEqualTo("<ul><li>Giấy phép</li><li>Văn bản từ chối</li></ul>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Không có thông tin", " không có thông tin ", "--", "\u00A0", "Nộp hồ sơ tại quầy.\nNộp hồ sơ", "Bước 2. Nộp hồ sơ"})
  void what_says_nothing_is_empty_and_a_button_goes_but_a_step_stays(String written) {
    String expected = written.startsWith("Nộp") ? "Nộp hồ sơ tại quầy." : written.startsWith("Bước") ? written : "";
    assertThat(CellText.clean(written)).isEqualTo(expected);
  }

  @Test
  void text_is_composed_and_free_of_what_cannot_be_seen() {
    assertThat(CellText.clean("ê\u0323nh\u00A0 \u00ADvi\u200Be\u0323\u0302t \uD800\u0007nam\r\n\r\n hai")).isEqualTo("ệnh việt nam\nhai");
  }

  @Test
  void dashes_open_items_and_pluses_items_below_them() {
    assertThat(Paragraphs.html("Gồm:\n- Đơn <1>\n+ bản chính\n+ bản sao\n- Ảnh\nHết"))
        .isEqualTo("<p>Gồm:</p><ul><li>Đơn &lt;1&gt;<ul><li>bản chính</li><li>bản sao</li></ul></li><li>Ảnh</li></ul><p>Hết</p>");
  }

  @ParameterizedTest
  @CsvSource({"Toàn trình,FULL", "Dịch vụ công trực tuyến một phần,PARTIAL", "Mức độ 4,LEVEL_4", "PARTIAL,PARTIAL", "DVC toàn trình,FULL"})
  void online_levels_are_read_from_their_words(String words, OnlineLevel level) {
    assertThat(KnownWords.online(words)).contains(level);
  }

  @ParameterizedTest
  @CsvSource({"A. Danh mục TTHC mới ban hành,NEW", "TTHC được sửa đổi bổ sung,AMENDED", "bãi bỏ,ABOLISHED", "REPLACED,REPLACED",
      "bị thay thế,REPLACED", "Mới ban hành và bị bãi bỏ,"})
  void a_change_is_read_from_its_words_when_they_name_one(String words, Change change) {
    assertThat(KnownWords.change(words)).isEqualTo(Optional.ofNullable(change));
  }

  @Test
  void levels_and_audiences_are_sets() {
    assertThat(KnownWords.levels("Cấp bộ, Cấp tỉnh, Cơ quan khác")).contains(Set.of(Level.MINISTRY, Level.PROVINCE, Level.OTHER));
    assertThat(KnownWords.levels("Cấp trời")).isEmpty();
    assertThat(KnownWords.audiences("Tổ chức (không bao gồm doanh nghiệp, HTX), Cán bộ, công chức, viên chức và Hợp tác xã"))
        .containsExactlyInAnyOrder(Audience.ORGANISATION, Audience.OFFICIAL, Audience.COOPERATIVE);
    assertThat(KnownWords.audiences("Già làng")).containsExactly(Audience.OTHER);
  }
}
