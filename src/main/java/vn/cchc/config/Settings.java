package vn.cchc.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The settings of one node, read once at start-up. */
public record Settings(
    int port,
    String contextPath,
    @Nullable URI publicUrl,
    Path home,
    Path files,
    boolean demo,
    @Nullable Instant clock,
    @Nullable String dbUrl,
    String dbUser,
    String dbPassword,
    @Nullable String migrateUser,
    @Nullable String migratePassword,
    int dbPool,
    @Nullable Path mariadbHome,
    List<String> trustedProxies,
    String frameAncestors,
    @Nullable String metricsToken,
    Duration sessionIdle,
    Duration sessionLength,
    long maxImageBytes,
    long maxFileBytes) {

  /** Reads CCHC_* variables, which win over an optional cchc.properties; reports all problems in one exception. */
  public static Settings from(Map<String, String> environment) {
    var reader = new SettingsReader(environment);
    var settings = reader.settings();
    reader.refuseProblems();
    return settings;
  }

  public boolean https() {
    return publicUrl != null && "https".equals(publicUrl.getScheme());
  }

  public Settings withDatabase(String url, String user, String password) {
    return new Settings(port, contextPath, publicUrl, home, files, demo, clock, url, user, password,
        null, null, dbPool, mariadbHome, trustedProxies, frameAncestors, metricsToken,
        sessionIdle, sessionLength, maxImageBytes, maxFileBytes);
  }
}
