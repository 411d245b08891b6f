package vn.cchc.media;

import java.io.IOException;
import java.io.InputStream;

/** Where bytes are kept under their own SHA-256; never changed, so every node and cache may keep them. */
public interface FileStore {
  /** What was stored, and how large it is. */
  record StoredBytes(String sha256, long size) {}

  StoredBytes put(InputStream bytes) throws IOException;

  InputStream open(String sha256) throws IOException;

  boolean exists(String sha256);
}
