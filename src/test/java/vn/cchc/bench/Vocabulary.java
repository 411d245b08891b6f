package vn.cchc.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.text.SearchKey;

/** Texts as departments write them: a few phrases everywhere, common syllables often, rare ones seldom. */
final class Vocabulary {
  private static final List<String> PHRASES = List.of("cải cách hành chính", "thủ tục hành chính", "dịch vụ công trực tuyến",
      "một cửa", "cán bộ, công chức", "chuyển đổi số", "tài chính công", "sự hài lòng của người dân", "kế hoạch năm",
      "Ủy ban nhân dân phường", "hồ sơ trước hạn", "kiểm soát thủ tục");
  private static final String[] ONSETS = ("b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x").split(" ");
  private static final String[] RIMES = ("an ạn anh ánh ao ác ạc ăm ắng ây ấp ầu ậc em én êm ệt êu ich ính iên iệm iều oa òa oan "
      + "oạt oi ói ong óng ông ổng ốt ơi ớm ợp ui úng ung ực ướng ương ước ướp uyên uyết").split(" ");
  private static final int SENTENCE = 14;

  private final Random random;

  Vocabulary(long seed) {
    random = new Random(seed);
  }

  /** Roughly Zipf's law: squaring a uniform random number favours the first. */
  private String syllable() {
    int number = (int) (Math.pow(random.nextDouble(), 2.5) * ONSETS.length * RIMES.length);
    return ONSETS[number % ONSETS.length] + RIMES[number / ONSETS.length];
  }

  private Stream<String> words(int count) {
    var words = new ArrayList<String>();
    while (words.size() < count) {
      words.add(random.nextInt(6) == 0 ? PHRASES.get(random.nextInt(PHRASES.size())) : syllable());
    }
    return words.stream();
  }

  String sentence(int words) {
    String text = words(words).collect(Collectors.joining(" "));
    return text.substring(0, 1).toUpperCase() + text.substring(1);
  }

  /** About eighty words. */
  String paragraph() {
    return Stream.generate(() -> sentence(SENTENCE)).limit(5).collect(Collectors.joining(". ", "<p>", ".</p>"));
  }

  /** What somebody searches for: every fourth time a phrase, otherwise two or three words of a text; every second without accents. */
  List<String> questions(int count) {
    var questions = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      String words = i % 4 == 0 ? PHRASES.get(random.nextInt(PHRASES.size())) : words(2 + random.nextInt(2)).collect(Collectors.joining(" "));
      questions.add(i / 4 % 2 == 0 ? words : SearchKey.of(words));
    }
    return questions;
  }
}
