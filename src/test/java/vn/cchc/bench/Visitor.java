package vn.cchc.bench;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A visitor on one kept connection; does as little as a client can, because it shares the machine with the server. */
final class Visitor implements AutoCloseable {
  private static final byte[] HEAD_END = {'\r', '\n', '\r', '\n'};
  private static final byte[] LENGTH = "\r\nContent-Length: ".getBytes(StandardCharsets.US_ASCII);

  private final Socket socket;
  private final String rest;
  private byte[] buffer = new byte[65_536];
  private int filled;
  private int body;

  Visitor(URI server, boolean packed) throws IOException {
    socket = new Socket(server.getHost(), server.getPort());
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(60_000);
    rest = " HTTP/1.1\r\nHost: " + server.getAuthority() + (packed ? "\r\nAccept-Encoding: gzip" : "") + "\r\n\r\n";
  }

  /** Returns the status, once the whole answer is here. */
  int get(String path) throws IOException {
    socket.getOutputStream().write(("GET " + path + rest).getBytes(StandardCharsets.UTF_8));
    filled = 0;
    int end = -1;
    while (end < 0) {
      more();
      end = find(HEAD_END, filled);
    }
    body = end + HEAD_END.length;
    int length = find(LENGTH, end);
    if (length >= 0) {
      readTo(body + number(length + LENGTH.length));
    } else {
      readToLastChunk();
    }
    return number(9);
  }

  byte[] body() {
    return Arrays.copyOfRange(buffer, body, filled);
  }

  String text() {
    return new String(body(), StandardCharsets.UTF_8);
  }

  private void readTo(int end) throws IOException {
    while (filled < end) {
      more();
    }
  }

  private void readToLastChunk() throws IOException {
    while (!Arrays.equals(buffer, filled - 5, filled, new byte[] {'0', '\r', '\n', '\r', '\n'}, 0, 5)) {
      more();
    }
  }

  private void more() throws IOException {
    if (filled == buffer.length) {
      buffer = Arrays.copyOf(buffer, filled * 2);
    }
    int read = socket.getInputStream().read(buffer, filled, buffer.length - filled);
    if (read < 0) {
      throw new IOException("the server has closed the connection");
    }
    filled += read;
  }

  private int find(byte[] wanted, int before) {
    for (int i = 0; i + wanted.length <= before; i++) {
      if (Arrays.equals(buffer, i, i + wanted.length, wanted, 0, wanted.length)) {
        return i;
      }
    }
    return -1;
  }

  private int number(int from) {
    int value = 0;
    for (int i = from; Character.isDigit(buffer[i]); i++) {
      value = value * 10 + buffer[i] - '0';
    }
    return value;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
