package vn.cchc.media;

import java.io.IOException;
import java.io.InputStream;

/** Where bytes are kept under the SHA-256 of themselves; never changed, so every node and cache may keep them. */
public interface FileStore {
  /** What was kept, and how much of it there is. */
  record StoredBytes(String sha256, long size) {}

  StoredBytes put(InputStream bytes) throws IOException;

  InputStream open(String sha256) throws IOException;

  boolean exists(String sha256);
}
