package vn.cchc.media;

/** What was stored of an upload, and the name under which it may be offered. */
public record Taken(StoredFile file, String name) {
  public FileLink attachment() {
    return FileLink.attachment(file.sha256(), name);
  }
}
