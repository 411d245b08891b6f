package vn.cchc.stale;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.cchc.stale.Mentions.Mention;

class MentionsTest {
  @Test
  void codes_are_found_in_title_summary_and_text() {
    assertThat(Mentions.in("Thủ tục 1.000253", "Xem 2.001234.", "<p>Mã <b>1.011442.000.00.00.H38</b>, (3.000001)</p>"))
        .containsExactlyInAnyOrder(new Mention("", "1.000253"), new Mention("", "2.001234"),
            new Mention("", "1.011442.000.00.00.H38"), new Mention("", "3.000001"));
  }

  @Test
  void a_number_that_only_looks_alike_is_no_code() {
    assertThat(Mentions.in("Kinh phí 11.000253 đồng", "1.0002534", "<p>1.000.253 và 1.000253.1 và 01.000253</p>")).isEmpty();
  }

  @Test
  void a_link_to_a_page_names_the_procedure_of_that_site() {
    assertThat(Mentions.in("", "", "<p><a href=\"/cchc/so-ngoai-vu/tthc/1.000253?asOf=2026-01-01\">1.000253</a>"
        + "<a href=\"https://portal.vn/x?ma_thu_tuc=1.000777\">xem</a></p>"))
        .containsExactlyInAnyOrder(new Mention("so-ngoai-vu", "1.000253"), new Mention("", "1.000777"));
  }
}
