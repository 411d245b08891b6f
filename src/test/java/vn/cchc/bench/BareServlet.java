package vn.cchc.bench;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.ee10.webapp.WebAppContext;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** What the page cache is measured against: the same container around one servlet that returns the same bytes. */
final class BareServlet extends HttpServlet implements AutoCloseable {
  private static final long serialVersionUID = 1L;

  private final byte[] bytes;
  private final transient Server server = new Server();
  private final transient ServerConnector connector = new ServerConnector(server);

  BareServlet(byte[] bytes) throws Exception {
    this.bytes = bytes;
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    var context = new WebAppContext();
    context.setContextPath("/cchc");
    context.setBaseResourceAsString(Files.createTempDirectory(Path.of("target"), "bare").toAbsolutePath().toString());
    context.addServlet(new ServletHolder(this), "/*");
    server.setHandler(context);
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + connector.getLocalPort());
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setContentType("text/html; charset=utf-8");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the bare servlet does not stop", e);
    }
  }
}
