package vn.cchc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The Chromium of this machine, started once for all stories. */
final class Chromium {
  private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync");
  private static final String MISSING = "there is no Chromium at /usr/bin/chromium";

  private Chromium() {}

  private static final class One {
    static final Browser BROWSER = started(program().orElseThrow());
  }

  /** Skips a class of stories where there is no Chromium, unless they are demanded. */
  static final class Condition implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      return program().isPresent() || "1".equals(System.getenv("CCHC_REQUIRE_BROWSER"))
          ? ConditionEvaluationResult.enabled("") : ConditionEvaluationResult.disabled(MISSING);
    }
  }

  static Browser browser() {
    assertThat(program()).as(MISSING).isPresent();
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
