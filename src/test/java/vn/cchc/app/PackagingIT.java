package vn.cchc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.testing.DeskProcess;
import vn.cchc.testing.TestDatabase;
import vn.cchc.testing.TomcatHost;
import vn.cchc.testing.Web;

/** The three ways in which an agency runs the module, each with what this build has packaged. */
class PackagingIT {
  private static final Path TARGET = Path.of(System.getProperty("basedir", "."), "target").toAbsolutePath().normalize();
  private static final Path WAR = TARGET.resolve("cchc.war");

  @TempDir
  Path home;

  @Test
  void the_war_runs_by_itself_on_an_external_database() throws Exception {
    try (DeskProcess desk = DeskProcess.fromWar(WAR, settings("CCHC_PORT", "0"))) {
      String base = desk.address();
      serves(base);
      assertThat(Web.get(base + "vn/cchc/app/Launch.class").statusCode()).isEqualTo(404);
      assertThat(Web.get(base + "WEB-INF/web.xml").statusCode()).isEqualTo(404);
      assertThat(desk.terminate()).isEqualTo(143);
      assertThat(desk.errors()).doesNotContain("\tat ");
    }
  }

  @Test
  void without_a_database_the_war_says_what_is_missing() throws Exception {
    try (DeskProcess desk = DeskProcess.fromWar(WAR, Map.of("CCHC_HOME", home.toString(), "CCHC_PORT", "0"))) {
      assertThat(desk.exitCode()).isEqualTo(1);
      assertThat(desk.errors().strip()).contains("CCHC_DB_URL").doesNotContain("\n");
    }
  }

  @Test
  void the_first_start_gives_the_administrator_a_one_time_link_and_no_password() throws Exception {
    Map<String, String> production = settings("CCHC_PORT", "0", "CCHC_DEMO", "false");
    try (DeskProcess desk = DeskProcess.fromWar(WAR, production)) {
      String base = desk.address();
      assertThat(desk.output()).doesNotContain("cchc-demo").containsPattern("admin.*: " + base + "desk/dat-mat-khau/[A-Za-z0-9_-]{43}\n");
      assertThat(Web.logIn(base, "admin", "cchc-demo").statusCode()).isEqualTo(401);
    }
  }

  @Test
  void the_same_war_runs_in_tomcat() throws Exception {
    try (TomcatHost tomcat = new TomcatHost(home.resolve("tomcat"), "/cchc", WAR, settings())) {
      assertThat(tomcat.isAvailable()).isTrue();
      serves(tomcat.url("/"));
    }
  }

  @Test
  void the_jar_lives_inside_a_portal_which_includes_the_section_in_its_own_page() throws Exception {
    try (TomcatHost portal = new TomcatHost(home.resolve("tomcat"), "/cong", portal(), settings())) {
      assertThat(portal.isAvailable()).isTrue();
      serves(portal.url("/cchc/"));
      includesTheSection(Web.get(portal.url("/trang-chu?gop=/cchc/so-ngoai-vu/fragment/moi-nhat%3Fn=5")).body(),
          portal.url("/cchc/so-ngoai-vu/tin/"));
      assertThat(Web.get(portal.url("/trang-chu?gop=/cchc/no-such-site/fragment/moi-nhat")).body()).contains("<div id='cchc'></div>");
      assertThat(Web.get(portal.url("/health/live")).statusCode()).as("the module keeps to its mount").isEqualTo(404);
    }
  }

  private static void includesTheSection(String page, String articles) {
    assertThat(page).startsWith("<html>").containsOnlyOnce("<html").contains("Chân trang của cổng");
    String fragment = page.substring(page.indexOf("<div id='cchc'>"), page.indexOf("<footer>"));
    assertThat(fragment).contains("<li><a href=\"" + articles);
  }

  @Test
  void the_portal_moves_every_filter_of_the_fragment_in_its_order() throws Exception {
    assertThat(filters(TARGET.resolve("test-classes/host/WEB-INF/web.xml")))
        .isEqualTo(filters(TARGET.resolve("classes/META-INF/web-fragment.xml")));
    assertThat(Files.readString(TARGET.resolveSibling("README.md"))).contains(filters(TARGET.resolve("test-classes/host/WEB-INF/web.xml")));
  }

  private static List<String> filters(Path descriptor) throws IOException {
    return Pattern.compile("<filter-mapping>\\s*<filter-name>([^<]+)").matcher(Files.readString(descriptor)).results()
        .map(mapping -> mapping.group(1)).toList();
  }

  private static void serves(String base) {
    assertThat(Web.get(base + "health/ready").statusCode()).isEqualTo(200);
    assertThat(Web.get(base + "desk/dang-nhap").body()).contains("Tên đăng nhập").contains(URI.create(base).getPath() + "assets/");
    assertThat(Web.logIn(base, "admin", "cchc-demo").statusCode()).isEqualTo(200);
    assertThat(Web.get(base + "so-ngoai-vu/").body()).contains("<h1").contains(URI.create(base).getPath() + "so-ngoai-vu/tin/");
    assertThat(Web.logIn(base, "admin", "wrong").statusCode()).isEqualTo(401);
    assertThat(Web.get(base + "assets/css/site.css").statusCode()).isEqualTo(200);
  }

  private Map<String, String> settings(String... more) {
    Map<String, String> settings = new HashMap<>(Map.of("CCHC_DB_URL", TestDatabase.fresh(), "CCHC_DB_USER", TestDatabase.user(),
        "CCHC_DB_PASSWORD", TestDatabase.password(), "CCHC_HOME", home.toString(), "CCHC_DEMO", "true"));
    for (int i = 0; i < more.length; i += 2) {
      settings.put(more[i], more[i + 1]);
    }
    return settings;
  }

  /** A portal's web application: its own page and web.xml, and the module with its libraries in WEB-INF/lib. */
  private Path portal() throws IOException {
    Path web = home.resolve("portal/WEB-INF");
    Path page = Path.of("vn/cchc/testing/host/PortalPage.class");
    Files.createDirectories(web.resolve("classes").resolve(page).getParent());
    Files.createDirectories(web.resolve("lib"));
    Files.copy(TARGET.resolve("test-classes/host/WEB-INF/web.xml"), web.resolve("web.xml"));
    Files.copy(TARGET.resolve("test-classes").resolve(page), web.resolve("classes").resolve(page));
    Files.copy(TARGET.resolve("cchc-classes.jar"), web.resolve("lib/cchc-classes.jar"));
    copyLibraries(web.resolve("lib"));
    return web.getParent();
  }

  private static void copyLibraries(Path to) throws IOException {
    try (ZipFile war = new ZipFile(WAR.toFile())) {
      List<? extends ZipEntry> libraries = war.stream().filter(e -> e.getName().matches("WEB-INF/lib/(?!cchc-desk).+\\.jar")).toList();
      for (ZipEntry library : libraries) {
        try (InputStream in = war.getInputStream(library)) {
          Files.copy(in, to.resolve(Path.of(library.getName()).getFileName()));
        }
      }
    }
  }
}
