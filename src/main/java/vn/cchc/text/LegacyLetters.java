package vn.cchc.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Maps the letters of pre-Unicode fonts, keyed by the Latin-1 characters of the same bytes. */
final class LegacyLetters {
  /** Pairs of a Latin-1 character and its meaning; ư is the soft hyphen, and only seven letters have capitals. */
  private static final Map<String, String> TCVN3 = table("""
            µà ¸á ¶ả ·ã ¹ạ ¨ă »ằ ¾ắ ¼ẳ ½ẵ Æặ ©â Çầ Êấ Èẩ Éẫ Ëậ ®đ Ìè Ðé Îẻ Ïẽ Ñẹ ªê Òề Õế Óể Ôễ Öệ
            ×ì Ýí Øỉ Üĩ Þị ßò ãó áỏ âõ äọ «ô åồ èố æổ çỗ éộ ¬ơ êờ íớ ëở ìỡ îợ ïù óú ñủ òũ ôụ \u00ADư õừ øứ öử ÷ữ ùự
            úỳ ýý ûỷ üỹ þỵ \u03BCà ¡Ă ¢Â §Đ £Ê ¤Ô ¥Ơ ¦Ư""");
  /** A vowel followed by its mark, or a letter with a code of its own. */
  private static final Map<String, String> VNI = withCapitals(table("""
            aùá aøà aûả aõã aïạ aêă aéắ aèằ aúẳ aüẵ aëặ aââ aáấ aàầ aåẩ aãẫ aäậ
            eùé eøè eûẻ eõẽ eïẹ eâê eáế eàề eåể eãễ eäệ íí ìì æỉ óĩ òị
            oùó oøò oûỏ oõõ oïọ oâô oáố oàồ oåổ oãỗ oäộ ôơ ôùớ ôøờ ôûở ôõỡ ôïợ
            uùú uøù uûủ uõũ uïụ öư öùứ öøừ öûử öõữ öïự yùý yøỳ yûỷ yõỹ îỵ ñđ"""));

  private LegacyLetters() {
  }

  static String unicode(String text, LegacyFont.Found font) {
    return switch (font) {
      case NONE -> text;
      case TCVN3, TCVN3_CAPITALS -> replace(text, TCVN3);
      case VNI -> replace(text, VNI);
    };
  }

  private static String replace(String text, Map<String, String> letters) {
    StringBuilder result = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      String pair = letters.get(text.substring(at, Math.min(at + 2, text.length())));
      String one = text.substring(at, at + 1);
      result.append(pair != null ? pair : letters.getOrDefault(one, one));
      at += pair != null && at + 1 < text.length() ? 2 : 1;
    }
    return result.toString();
  }

  private static Map<String, String> table(String entries) {
    return Arrays.stream(entries.split("[ \\n]+")).collect(Collectors.toMap(
        entry -> entry.substring(0, entry.length() - 1), entry -> entry.substring(entry.length() - 1)));
  }

  /** In VNI the mark of a capital is a capital too, although people also typed the small one. */
  private static Map<String, String> withCapitals(Map<String, String> small) {
    Map<String, String> all = new HashMap<>(small);
    small.forEach((from, to) -> {
      String capital = to.toUpperCase(Locale.ROOT);
      all.put(from.toUpperCase(Locale.ROOT), capital);
      all.put(from.substring(0, 1).toUpperCase(Locale.ROOT) + from.substring(1), capital);
    });
    return Map.copyOf(all);
  }
}
