package vn.cchc.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.bridge.SLF4JBridgeHandler;
import vn.cchc.config.Settings;

/** One process of the desk: starts its parts in order, and stops those it has started in reverse order. */
final class Node {
  private final Console console = new Console();
  private final Deque<AutoCloseable> started = new ArrayDeque<>();
  private volatile boolean stopping;

  private Node() {}

  /** Ends the JVM with 1 if the desk cannot start; otherwise the server's own threads keep it alive. */
  static void run(Map<String, String> environment, Function<Settings, WebServer> server) {
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    Node node = new Node();
    try {
      Runtime.getRuntime().addShutdownHook(new Thread(node::stop, "cchc-stop"));
      node.start(environment, server);
    } catch (RuntimeException | Error fault) {
      node.refuse(fault);
    }
  }

  private void start(Map<String, String> environment, Function<Settings, WebServer> opening) {
    Settings settings = Settings.from(environment);
    WebServer server = start(() -> opening.apply(settings));
    Map<String, String> withDatabase = settings.dbUrl() == null ? withOwnDatabase(settings, environment) : environment;
    console.say("app.start.web");
    start(() -> server.serve(withDatabase));
    if (settings.demo()) {
      console.say("app.start.demo-accounts");
    }
    server.firstLink().ifPresent(link -> console.say("app.start.first-link", link));
    console.say("app.start.ready", server.address());
  }

  /** A signal that arrives meanwhile waits, so that nothing is left half started. */
  private synchronized <T extends AutoCloseable> T start(Supplier<T> part) {
    if (stopping) {
      throw new StartFailure("app.start.stopped");
    }
    T begun = part.get();
    started.push(begun);
    return begun;
  }

  private Map<String, String> withOwnDatabase(Settings settings, Map<String, String> environment) {
    console.say("app.start.database");
    EmbeddedMariaDb database = start(() ->
        EmbeddedMariaDb.start(settings.home(), Optional.ofNullable(settings.mariadbHome()), console.progress()));
    Map<String, String> more = new HashMap<>(environment);
    more.putAll(Map.of("CCHC_DB_URL", database.url(), "CCHC_DB_USER", database.user(), "CCHC_DB_PASSWORD", database.password()));
    return more;
  }

  private synchronized void stop() {
    stopping = true;
    while (!started.isEmpty()) {
      try {
        started.pop().close();
      } catch (Exception fault) {
        console.refuse(fault);
      }
    }
  }

  private void refuse(Throwable fault) {
    if (!stopping) {
      console.refuse(fault);
      System.exit(1);
    }
  }
}
