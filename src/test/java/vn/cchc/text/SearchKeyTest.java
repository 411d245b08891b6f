package vn.cchc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchKeyTest {
  @ParameterizedTest
  @CsvSource({"hoà,hòa", "Hoá,hóa", "thuỷ,thủy", "UỶ BAN,Ủy ban", "huỷ bỏ,hủy bỏ", "tuỳ,tùy", "khoẻ,khỏe",
      "Trần Thị Vân Thuỳ,Trần Thị Vân Thùy", "xoè,xòe", "Hoà-Thuỷ,Hòa-Thủy"})
  void finds_both_places_of_the_tone(String one, String other) {
    assertThat(SearchKey.exact(one)).isEqualTo(SearchKey.exact(other));
    assertThat(SearchKey.of(one)).isEqualTo(SearchKey.of(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"hoàn", "toàn", "quý", "quỳ", "quỹ", "quí", "khuỷu", "ngoáy", "loét", "thuý\u0323"})
  void leaves_the_tone_where_it_can_stand_only_there(String syllable) {
    assertThat(SearchKey.exact(syllable)).isEqualTo(Nfc.of(syllable));
  }

  @Test
  void tells_words_apart_that_differ_by_more_than_the_place_of_the_tone() {
    assertThat(SearchKey.exact("hoàn")).isNotEqualTo(SearchKey.exact("hòan"));
    assertThat(SearchKey.exact("quý")).isNotEqualTo(SearchKey.exact("quí"));
    assertThat(SearchKey.exact("hòa")).isNotEqualTo(SearchKey.exact("hoa"));
  }

  @Test
  void folds_accents_capitals_spaces_and_every_letter_that_looks_like_đ() {
    assertThat(SearchKey.of("  Đường\u00A0 Điện\tBiên\n")).isEqualTo("duong dien bien");
    assertThat(SearchKey.of("\u00D0\u00F0\u0189\u0110\u0111")).isEqualTo("ddddd");
    assertThat(SearchKey.exact("\u00D0ất")).isEqualTo("đất");
    assertThat(SearchKey.of("ng\u00ADười")).isEqualTo("nguoi");
  }

  @Test
  void gives_one_key_for_every_normal_form() {
    String text = "Đẩy mạnh cải cách thủ tục hành chính, phường Kỳ Lừa, người dân, Thuỷ Nguyên";
    String halfSplit = text.replace("ủ", "u\u0309").replace("ờ", "\u01A1\u0300").replace("ỷ", "y\u0309");
    for (String form : new String[] {halfSplit, Normalizer.normalize(text, Normalizer.Form.NFD)}) {
      assertThat(SearchKey.of(form)).isEqualTo(SearchKey.of(text));
      assertThat(SearchKey.exact(form)).isEqualTo(SearchKey.exact(text));
    }
  }

  @Test
  void keeps_letters_of_other_languages_and_is_its_own_key() {
    String key = SearchKey.of("München 한국 Straße 15/7");
    assertThat(key).isEqualTo("münchen 한국 straße 15/7");
    assertThat(SearchKey.of(key)).isEqualTo(key);
  }
}
