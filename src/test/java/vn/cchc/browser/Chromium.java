package vn.cchc.browser;

import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The Chromium of this machine, started once for all stories. */
final class Chromium {
  private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync");
  private static final String MISSING = "There is no Chromium at /usr/bin/chromium: the browser stories are not walked.";

  private Chromium() {}

  private static final class One {
    static final Browser BROWSER = started(program().orElseThrow());
  }

  /** Skips the stories with a message, or fails if they are required. */
  static Browser orSkip() {
    if (program().isEmpty()) {
      if ("1".equals(System.getenv("CCHC_REQUIRE_BROWSER"))) {
        fail(MISSING);
      }
      System.out.println(MISSING);
      Assumptions.abort(MISSING);
    }
    return One.BROWSER;
  }

  private static Optional<Path> program() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").map(Path::of)
        .filter(Files::isExecutable).findFirst();
  }

  private static Browser started(Path program) {
    var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    return playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(ARGUMENTS));
  }
}
