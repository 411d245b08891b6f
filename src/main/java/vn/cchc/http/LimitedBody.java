package vn.cchc.http;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.fault.TooLarge;

/** A request whose body is refused while it streams in, as soon as it exceeds its limit. */
final class LimitedBody extends HttpServletRequestWrapper {
  private static final Logger LOG = LoggerFactory.getLogger(LimitedBody.class);
  static final int TEXT_MEGABYTES = 5;
  private static final long TEXT_LIMIT = TEXT_MEGABYTES * 1_000_000L;

  /** Beyond this, the connection of a client that keeps sending is closed. */
  private static final long MOST_LEFT_OVER = 100_000_000;

  private final long limit;

  LimitedBody(HttpServletRequest request, long uploadLimit) {
    super(request);
    String type = request.getContentType();
    limit = type != null && type.startsWith("multipart/") ? uploadLimit : TEXT_LIMIT;
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    return new Counted(super.getInputStream());
  }

  /** Reads the rest of a refused body: a connection closed in mid-sending would lose the answer that says why. */
  void readLeftOver() {
    if (getContentLengthLong() <= 0 && getHeader("Transfer-Encoding") == null || getHeader("Expect") != null) {
      return;
    }
    byte[] waste = new byte[16_384];
    try {
      ServletInputStream in = super.getInputStream();
      int n = in.read(waste);
      for (long seen = 0; n >= 0 && seen < MOST_LEFT_OVER; seen += n) {
        n = in.read(waste);
      }
    } catch (IOException | IllegalStateException gone) {
      LOG.debug("nothing left to read: {}", gone.toString());
    }
  }

  private final class Counted extends ServletInputStream {
    private final ServletInputStream in;
    private long seen;

    Counted(ServletInputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      int b = in.read();
      count(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] into, int off, int len) throws IOException {
      int n = in.read(into, off, len);
      count(Math.max(0, n));
      return n;
    }

    private void count(int n) {
      seen += n;
      if (seen > limit || getContentLengthLong() > limit) {
        throw new TooLarge("fault.too-large", limit / 1_000_000);
      }
    }

    @Override
    public boolean isFinished() {
      return in.isFinished();
    }

    @Override
    public boolean isReady() {
      return in.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      in.setReadListener(listener);
    }
  }
}
