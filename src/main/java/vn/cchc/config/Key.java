package vn.cchc.config;

import java.util.Arrays;
import java.util.Optional;

/** Every CCHC_* setting by name; the table in the README explains them, in the same order. */
public enum Key {
  CCHC_PORT, CCHC_CONTEXT_PATH, CCHC_PUBLIC_URL, CCHC_HOME, CCHC_FILES, CCHC_DEMO, CCHC_CLOCK,
  CCHC_DB_URL, CCHC_DB_USER, CCHC_DB_PASSWORD, CCHC_DB_MIGRATE_USER, CCHC_DB_MIGRATE_PASSWORD,
  CCHC_DB_POOL, CCHC_MARIADB_HOME, CCHC_TRUSTED_PROXIES, CCHC_FRAME_ANCESTORS, CCHC_METRICS_TOKEN,
  CCHC_SESSION_IDLE_MINUTES, CCHC_SESSION_HOURS, CCHC_MAX_IMAGE_MB, CCHC_MAX_FILE_MB,
  CCHC_SMTP_URL, CCHC_CONFIG;

  static boolean known(String name) {
    return Arrays.stream(values()).anyMatch(k -> k.name().equals(name));
  }

  /** The key that an unknown one was probably meant to be. */
  static Optional<Key> nearest(String name) {
    return Arrays.stream(values())
        .filter(k -> distance(k.name(), name) <= 3)
        .min((a, b) -> distance(a.name(), name) - distance(b.name(), name));
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= a.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int swap = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(swap, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
