package vn.cchc.media;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is accepted: images, which are re-encoded, and documents, which are offered for download. */
public enum FileType {
  JPEG("image/jpeg", "jpg"),
  PNG("image/png", "png"),
  GIF("image/gif", "gif"),
  PDF("application/pdf", "pdf"),
  DOC("application/msword", "doc"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLS("application/vnd.ms-excel", "xls"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  ZIP("application/zip", "zip");

  private final String mediaType;
  private final String extension;

  FileType(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  public String mediaType() {
    return mediaType;
  }

  public String extension() {
    return extension;
  }

  public boolean image() {
    return this == JPEG || this == PNG || this == GIF;
  }

  static Optional<FileType> ofMediaType(String mediaType) {
    return Arrays.stream(values()).filter(t -> t.mediaType.equals(mediaType)).findFirst();
  }

  /** What the name says; the content has the last word. */
  static Optional<FileType> ofName(String name) {
    String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String usual = end.equals("jpeg") ? "jpg" : end;
    return Arrays.stream(values()).filter(t -> t.extension.equals(usual)).findFirst();
  }
}
