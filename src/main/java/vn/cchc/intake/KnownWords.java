package vn.cchc.intake;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.procedure.Audience;
import vn.cchc.procedure.Change;
import vn.cchc.procedure.Level;
import vn.cchc.procedure.OnlineLevel;
import vn.cchc.text.SearchKey;

/** The words that lists and decisions use for levels, audiences, online levels and changes. */
final class KnownWords {
  /** Longer ones first: what they contain must not be read a second time. */
  private static final Map<String, Audience> AUDIENCES = new LinkedHashMap<>();
  private static final Map<String, Level> LEVELS = Map.of("bo", Level.MINISTRY, "trung uong", Level.MINISTRY, "tinh", Level.PROVINCE,
      "huyen", Level.DISTRICT, "xa", Level.COMMUNE, "co quan khac", Level.OTHER, "khac", Level.OTHER);
  private static final Map<String, OnlineLevel> ONLINE = Map.of("toan trinh", OnlineLevel.FULL, "mot phan", OnlineLevel.PARTIAL,
      "thong tin", OnlineLevel.INFORMATION, "cung cap thong tin", OnlineLevel.INFORMATION, "khong", OnlineLevel.NONE);

  static {
    AUDIENCES.put("nguoi viet nam dinh cu o nuoc ngoai", Audience.OVERSEAS);
    AUDIENCES.put("doanh nghiep co von dau tu nuoc ngoai", Audience.FOREIGN_ENTERPRISE);
    AUDIENCES.put("to chuc (khong bao gom doanh nghiep, htx)", Audience.ORGANISATION);
    AUDIENCES.put("can bo, cong chuc, vien chuc", Audience.OFFICIAL);
    AUDIENCES.put("to chuc nuoc ngoai", Audience.FOREIGN_ORGANISATION);
    AUDIENCES.put("doanh nghiep viet nam", Audience.ENTERPRISE);
    AUDIENCES.put("cong dan viet nam", Audience.CITIZEN);
    AUDIENCES.put("nguoi nuoc ngoai", Audience.FOREIGNER);
    AUDIENCES.put("hop tac xa", Audience.COOPERATIVE);
    AUDIENCES.put("doanh nghiep", Audience.ENTERPRISE);
    AUDIENCES.put("cong dan", Audience.CITIZEN);
    AUDIENCES.put("ca nhan", Audience.CITIZEN);
    AUDIENCES.put("to chuc", Audience.ORGANISATION);
  }

  private KnownWords() {}

  /** OTHER for unknown words; the words themselves are kept in the part. */
  static Set<Audience> audiences(String words) {
    Set<Audience> found = EnumSet.noneOf(Audience.class);
    String rest = SearchKey.of(words);
    for (var known : AUDIENCES.entrySet()) {
      if (rest.contains(known.getKey())) {
        found.add(known.getValue());
        rest = rest.replace(known.getKey(), " ");
      }
    }
    for (Audience name : Audience.values()) {
      if (Arrays.asList(words.split("[,;\\s]+")).contains(name.name())) {
        found.add(name);
        rest = rest.replace(SearchKey.of(name.name()), " ");
      }
    }
    if (!rest.replaceAll("\\b(?:va|hoac)\\b", "").replaceAll("[\\s,;.]", "").isEmpty()) {
      found.add(Audience.OTHER);
    }
    return found;
  }

  /** "Cấp tỉnh, Cấp xã"; empty if any of the words is unknown. */
  static Optional<Set<Level>> levels(String words) {
    Set<Level> found = EnumSet.noneOf(Level.class);
    for (String word : words.split("[,;\\n]")) {
      String key = SearchKey.of(word).replaceFirst("^cap ", "");
      Level level = LEVELS.getOrDefault(key, byName(Level.class, key));
      if (level == null && !key.isBlank()) {
        return Optional.empty();
      }
      if (level != null) {
        found.add(level);
      }
    }
    return Optional.of(found);
  }

  static Optional<OnlineLevel> online(String words) {
    String key = SearchKey.of(words).replaceAll("^(?:dvc|dich vu cong)?(?: truc tuyen)? ?|^muc do ", "").strip();
    if (key.matches("(?:muc |muc do )?[1-4]")) {
      return Optional.of(OnlineLevel.valueOf("LEVEL_" + key.charAt(key.length() - 1)));
    }
    return Optional.ofNullable(ONLINE.getOrDefault(key, byName(OnlineLevel.class, key)));
  }

  /** Empty if the words name no change or more than one. */
  static Optional<Change> change(String words) {
    String key = SearchKey.of(words);
    Set<Change> found = EnumSet.noneOf(Change.class);
    if (key.contains("moi ban hanh") || key.contains("ban hanh moi")) {
      found.add(Change.NEW);
    }
    if (key.contains("sua doi") || key.contains("bo sung")) {
      found.add(Change.AMENDED);
    }
    if (key.contains("thay the")) {
      found.add(Change.REPLACED);
    }
    if (key.contains("bai bo") || key.contains("huy bo")) {
      found.add(Change.ABOLISHED);
    }
    Change named = byName(Change.class, key);
    return named != null ? Optional.of(named) : found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  private static <E extends Enum<E>> @Nullable E byName(Class<E> type, String key) {
    return Arrays.stream(type.getEnumConstants()).filter(e -> SearchKey.of(e.name()).equals(key)).findFirst().orElse(null);
  }
}
