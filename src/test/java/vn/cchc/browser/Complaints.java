package vn.cchc.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the browser complains about while somebody works: violations of the CSP, errors on the console, failing scripts. */
final class Complaints {
  private static final String TELL_BREACHES = "document.addEventListener('securitypolicyviolation',"
      + " e => console.error('CSP ' + e.effectiveDirective + ' ' + e.blockedURI + ' ' + (e.sourceFile || '') + ':' + e.lineNumber));";

  private final List<String> heard = new ArrayList<>();
  private final Set<Integer> expected = new HashSet<>();

  void listen(BrowserContext context) {
    context.addInitScript(TELL_BREACHES);
    context.onConsoleMessage(this::hear);
    context.onWebError(fault -> heard.add("script: " + fault.error()));
    context.onPage(this::hearDownloads);
  }

  /** An answer with this status is part of the story; Chromium reports every one on the console. */
  void expect(int status) {
    expected.add(status);
  }

  List<String> heard() {
    return List.copyOf(heard);
  }

  private void hear(ConsoleMessage message) {
    boolean bad = message.type().equals("error") || message.type().equals("warning");
    if (bad && expected.stream().noneMatch(status -> message.text().contains("the server responded with a status of " + status))) {
      heard.add(message.type() + ": " + message.text() + " @ " + message.location());
    }
  }

  private void hearDownloads(Page page) {
    page.onRequestFailed(request -> {
      if (!String.valueOf(request.failure()).contains("ERR_ABORTED")) {
        heard.add("request: " + request.url() + " " + request.failure());
      }
    });
  }
}
