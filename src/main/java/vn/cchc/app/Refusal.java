package vn.cchc.app;

import java.util.Set;
import org.slf4j.LoggerFactory;
import vn.cchc.config.SettingsProblems;
import vn.cchc.http.Words;

/** Finds the message in whatever the start failed with; only the unforeseen goes to the log with its stack trace. */
final class Refusal {
  /** By name, because the web application in a WAR has its own copy of these classes. */
  private static final Set<String> SENTENCES = Set.of(StartFailure.class.getName(), SettingsProblems.class.getName());

  private Refusal() {}

  static String sentence(Throwable fault) {
    for (Throwable t = fault; t != null; t = t.getCause()) {
      if (SENTENCES.contains(t.getClass().getName())) {
        return t.getMessage();
      }
      if (t.getClass().getSimpleName().equals("FlywayValidateException")) {
        return Words.VI.of("app.start.other-version");
      }
      if (StartFailure.isDiskFull(String.valueOf(t.getMessage()))) {
        return Words.VI.of("app.start.database-full");
      }
    }
    LoggerFactory.getLogger(Refusal.class).error("the desk does not start", fault);
    return Words.VI.of("app.start.unforeseen", fault.getMessage());
  }
}
