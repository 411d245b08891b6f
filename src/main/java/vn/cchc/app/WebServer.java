package vn.cchc.app;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.ee10.webapp.MetaInfConfiguration;
import org.eclipse.jetty.ee10.webapp.WebAppContext;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import vn.cchc.config.Settings;
import vn.cchc.http.Links;

/** Jetty around the module. The port is taken at once, so that one in use is reported before anything else begins. */
final class WebServer implements AutoCloseable {
  private static final int LONGEST_FORM = 8_000_000;
  private static final int MOST_FORM_FIELDS = 5_000;
  private static final int STOP_MILLIS = 10_000;

  private final Settings settings;
  private final Server server = new Server();
  private final WebAppContext context = new WebAppContext();
  private final ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(plainHttp()));

  /** The module on the class path, found by its web-fragment.xml. */
  static WebServer fromClassPath(Settings settings) {
    WebServer web = new WebServer(settings);
    web.context.setBaseResourceAsString(web.temporary("web").toString());
    web.context.setParentLoaderPriority(true);
    web.context.setAttribute(MetaInfConfiguration.CONTAINER_JAR_PATTERN, ".*/target/classes/");
    return web;
  }

  static WebServer fromWar(Settings settings, Path war) {
    WebServer web = new WebServer(settings);
    web.context.setWar(war.toString());
    web.context.setProtectedTargets(new String[] {"/WEB-INF", "/META-INF", "/vn"});
    return web;
  }

  private WebServer(Settings settings) {
    this.settings = settings;
    openPort();
    context.setContextPath(settings.contextPath().isEmpty() ? "/" : settings.contextPath());
    context.setTempDirectory(temporary("jetty").toFile());
    context.setMaxFormContentSize(LONGEST_FORM);
    context.setMaxFormKeys(MOST_FORM_FIELDS);
    context.setThrowUnavailableOnStartupException(true);
    context.setErrorHandler(new ContainerErrors());
    server.setErrorHandler(new ContainerErrors());
    server.setHandler(new GracefulHandler(context));
    server.setStopTimeout(STOP_MILLIS);
  }

  private static HttpConfiguration plainHttp() {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    http.setRequestHeaderSize(16_384);
    return http;
  }

  private void openPort() {
    connector.setPort(settings.port());
    server.addConnector(connector);
    try {
      connector.open();
    } catch (IOException fault) {
      boolean denied = String.valueOf(fault.getCause()).contains("denied");
      throw new StartFailure(denied ? "app.start.port-denied" : "app.start.port-taken", settings.port());
    }
  }

  private Path temporary(String name) {
    try {
      return Files.createDirectories(settings.home().resolve("tmp").resolve(name));
    } catch (IOException fault) {
      close();
      throw StartFailure.of(fault, settings.home());
    }
  }

  /** Starts the module with these settings, which it reads for itself: in a WAR it has its own classes. */
  WebServer serve(Map<String, String> environment) {
    context.setAttribute(DeskListener.ENVIRONMENT, environment);
    try {
      server.start();
      return this;
    } catch (RuntimeException fault) {
      throw fault;
    } catch (Exception fault) {
      throw new IllegalStateException(fault.getMessage(), fault);
    }
  }

  Optional<String> firstLink() {
    Object link = context.getServletContext().getAttribute(DeskListener.FIRST_LINK);
    return Optional.ofNullable(link).map(Object::toString).map(said -> said.startsWith("/") ? here() + said : said);
  }

  private String here() {
    return "http://localhost:" + connector.getLocalPort();
  }

  String address() {
    URI outside = settings.publicUrl() == null ? URI.create(here()) : settings.publicUrl();
    return new Links(settings.contextPath(), outside).absolute(settings.contextPath() + "/");
  }

  @Override
  public void close() {
    try {
      connector.close();
      server.stop();
    } catch (Exception fault) {
      throw new IllegalStateException(fault.getMessage(), fault);
    }
  }
}
