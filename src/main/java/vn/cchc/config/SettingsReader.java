package vn.cchc.config;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads settings one by one and collects what is wrong with them. */
final class SettingsReader {
  private final Map<String, String> values = new TreeMap<>();
  private final List<String> problems = new ArrayList<>();

  SettingsReader(Map<String, String> environment) {
    String file = environment.get(Key.CCHC_CONFIG.name());
    readFile(file == null ? Path.of("cchc.properties") : Path.of(file), file != null);
    environment.forEach((k, v) -> {
      if (k.startsWith("CCHC_") && !k.startsWith("CCHC_REQUIRE_")) {
        values.put(k, v);
      }
    });
    values.keySet().stream().filter(k -> !Key.known(k)).forEach(this::unknown);
  }

  Settings settings() {
    Path home = path(Key.CCHC_HOME, Path.of(System.getProperty("user.home"), ".cchc-desk"));
    boolean demo = read(Key.CCHC_DEMO, false, this::yesOrNo);
    Instant clock = read(Key.CCHC_CLOCK, null, Instant::parse);
    if (clock != null && !demo && values.containsKey(Key.CCHC_DEMO.name())) {
      problems.add("CCHC_CLOCK chỉ dùng cho bản trình diễn; hãy bỏ nó hoặc đặt CCHC_DEMO=true.");
    }
    return new Settings(
        read(Key.CCHC_PORT, 8080, this::port), contextPath(), read(Key.CCHC_PUBLIC_URL, null, this::webAddress),
        home, path(Key.CCHC_FILES, home.resolve("files")), demo, clock,
        text(Key.CCHC_DB_URL, null), orEmpty(Key.CCHC_DB_USER), orEmpty(Key.CCHC_DB_PASSWORD),
        text(Key.CCHC_DB_MIGRATE_USER, null), text(Key.CCHC_DB_MIGRATE_PASSWORD, null),
        read(Key.CCHC_DB_POOL, 12, this::positive), path(Key.CCHC_MARIADB_HOME, null),
        proxies(), read(Key.CCHC_FRAME_ANCESTORS, "'none'", v -> v), text(Key.CCHC_METRICS_TOKEN, null),
        Duration.ofMinutes(read(Key.CCHC_SESSION_IDLE_MINUTES, 60, this::positive)),
        Duration.ofHours(read(Key.CCHC_SESSION_HOURS, 12, this::positive)),
        read(Key.CCHC_MAX_IMAGE_MB, 10, this::positive) * 1_048_576L,
        read(Key.CCHC_MAX_FILE_MB, 25, this::positive) * 1_048_576L);
  }

  void refuseProblems() {
    if (!problems.isEmpty()) {
      throw new SettingsProblems(problems);
    }
  }

  private void readFile(Path file, boolean mustExist) {
    if (!Files.exists(file)) {
      if (mustExist) {
        problems.add("Không tìm thấy tệp cấu hình " + file + " nêu trong CCHC_CONFIG.");
      }
      return;
    }
    var found = new Properties();
    try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      found.load(in);
    } catch (IOException e) {
      problems.add("Không đọc được tệp cấu hình " + file + ".");
    }
    found.forEach((k, v) -> values.put(k.toString(), v.toString().strip()));
  }

  private void unknown(String name) {
    problems.add("Không có thiết lập " + name
        + Key.nearest(name).map(k -> "; có phải ý bạn là " + k + "?").orElse("; xem bảng thiết lập trong README."));
  }

  private <T extends @Nullable Object> T read(Key key, T byDefault, Function<String, T> parse) {
    String value = values.get(key.name());
    if (value == null || value.isBlank()) {
      return byDefault;
    }
    try {
      return parse.apply(value.strip());
    } catch (RuntimeException e) {
      problems.add("Thiết lập " + key + " có giá trị không dùng được: “" + value + "”.");
      return byDefault;
    }
  }

  private @Nullable String text(Key key, @Nullable String byDefault) {
    return this.<@Nullable String>read(key, byDefault, v -> v);
  }

  private String orEmpty(Key key) {
    return read(key, "", v -> v);
  }

  private @Nullable Path path(Key key, @Nullable Path byDefault) {
    return this.<@Nullable Path>read(key, byDefault, v -> Path.of(v).toAbsolutePath());
  }

  private String contextPath() {
    String path = read(Key.CCHC_CONTEXT_PATH, "/cchc", v -> v);
    return path.equals("/") ? "" : path;
  }

  private List<String> proxies() {
    return List.of(read(Key.CCHC_TRUSTED_PROXIES, "", v -> v).split("[,\\s]+")).stream()
        .filter(s -> !s.isBlank()).toList();
  }

  private int port(String value) {
    int port = Integer.parseInt(value);
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException(value);
    }
    return port;
  }

  private int positive(String value) {
    int n = Integer.parseInt(value);
    if (n < 1) {
      throw new IllegalArgumentException(value);
    }
    return n;
  }

  private boolean yesOrNo(String value) {
    return switch (value) {
      case "true", "1", "yes" -> true;
      case "false", "0", "no" -> false;
      default -> throw new IllegalArgumentException(value);
    };
  }

  private URI webAddress(String value) {
    URI uri = URI.create(value);
    if (uri.getHost() == null || !List.of("http", "https").contains(uri.getScheme())) {
      throw new IllegalArgumentException(value);
    }
    return uri;
  }
}
