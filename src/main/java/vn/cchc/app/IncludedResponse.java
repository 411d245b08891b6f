package vn.cchc.app;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Buffers a fragment until it is complete, then writes it into the portal's page the way that page writes: as text or bytes. */
final class IncludedResponse extends HttpServletResponseWrapper {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private int status = SC_OK;

  IncludedResponse(HttpServletResponse response) {
    super(response);
  }

  /** A page must not break because its fragment fails: the fragment is then empty. */
  void handOver() throws IOException {
    if (status != SC_OK) {
      return;
    }
    try {
      getResponse().getWriter().write(bytes.toString(StandardCharsets.UTF_8));
    } catch (IllegalStateException writesBytes) {
      getResponse().getOutputStream().write(bytes.toByteArray());
    }
  }

  @Override
  public void setStatus(int code) {
    status = code;
  }

  @Override
  public int getStatus() {
    return status;
  }

  @Override
  public void sendError(int code) {
    status = code;
  }

  @Override
  public void sendError(int code, String message) {
    status = code;
  }

  @Override
  public boolean isCommitted() {
    return false;
  }

  @Override
  public void flushBuffer() {
    // the page decides when it is sent
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return new ServletOutputStream() {
      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public void setWriteListener(WriteListener listener) {
        throw new IllegalStateException("an included fragment is not written asynchronously");
      }

      @Override
      public void write(int b) {
        bytes.write(b);
      }

      @Override
      public void write(byte[] b, int from, int length) {
        bytes.write(b, from, length);
      }
    };
  }
}
