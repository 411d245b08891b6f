package vn.cchc.app;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.http.Words;

/** What is wrong before the module sees a request: one sentence and an id, nothing about the internals. */
final class ContainerErrors extends ErrorHandler {
  private static final Logger LOG = LoggerFactory.getLogger(ContainerErrors.class);
  private static final SecureRandom RANDOM = new SecureRandom();

  @Override
  protected void generateResponse(Request request, Response response, int code, @Nullable String message,
      @Nullable Throwable cause, Callback callback) throws IOException {
    byte[] id = new byte[5];
    RANDOM.nextBytes(id);
    String words = HexFormat.of().formatHex(id);
    if (code >= 500 && cause != null) {
      LOG.error("the container failed id={}", words, cause);
    }
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    Content.Sink.write(response, true, sentence(code) + "\n" + Words.VI.of("fault.id", words) + "\n", callback);
  }

  private static String sentence(int code) {
    return Words.VI.of(code >= 500 ? "fault.ours" : code == 404 ? "fault.no-page" : "fault.unreadable");
  }
}
