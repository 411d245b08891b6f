package vn.cchc.identity;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a person would call a session's device: the browser and system that its User-Agent names. */
record Device(String browser, String system) {
  /** The order matters: most browsers also name their ancestors. */
  private static final Map<String, String> BROWSERS = ordered(
      "coc_coc", "Cốc Cốc", "Edg", "Edge", "OPR", "Opera", "SamsungBrowser", "Samsung Internet", "Firefox", "Firefox",
      "FxiOS", "Firefox", "CriOS", "Chrome", "Chrome", "Chrome", "Safari", "Safari", "curl", "curl", "Java", "Java");
  private static final Map<String, String> SYSTEMS = ordered(
      "Android", "Android", "iPhone", "iPhone", "iPad", "iPad", "Windows", "Windows", "Mac OS", "macOS", "CrOS", "ChromeOS",
      "Linux", "Linux");

  static Device of(String agent) {
    return new Device(first(BROWSERS, agent), first(SYSTEMS, agent));
  }

  private static String first(Map<String, String> names, String agent) {
    return names.entrySet().stream().filter(e -> agent.contains(e.getKey())).map(Map.Entry::getValue).findFirst().orElse("");
  }

  private static Map<String, String> ordered(String... pairs) {
    var map = new LinkedHashMap<String, String>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
