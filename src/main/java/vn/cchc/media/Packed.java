package vn.cchc.media;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.cchc.fault.Malformed;

/** Looks through a ZIP, and through documents that are ZIPs inside, without unpacking them anywhere. */
final class Packed {
  private static final int MOST_ENTRIES = 5_000;
  private static final long MOST_BYTES = 300_000_000;
  /** Real documents stay far below this; below the floor a ratio means nothing. */
  private static final int MOST_RATIO = 100;
  private static final long RATIO_FLOOR = 20_000_000;
  private static final List<String> INSIDE = List.of("pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods",
      "jpg", "jpeg", "png", "gif", "txt", "csv");
  private static final List<String> DOCUMENTS = List.of("docx", "xlsx", "pptx", "odt", "ods");
  private static final List<String> NEVER = List.of("application/x-msdownload", "application/x-executable",
      "application/x-elf", "application/x-sharedlib", "application/x-dosexec", "application/x-sh", "text/html",
      "application/xhtml+xml", "image/svg+xml", "application/java-vm", "application/x-rar-compressed",
      "application/x-7z-compressed", "application/gzip");

  private Packed() {}

  static FileType typeOf(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
      if (zip.size() > MOST_ENTRIES) {
        throw new Malformed("media.zip-too-much");
      }
      FileType type = kind(zip);
      List<? extends ZipEntry> entries = Collections.list(zip.entries());
      refuseStrange(entries);
      long unpacked = 0;
      for (ZipEntry entry : entries) {
        unpacked += look(zip, entry, type);
        refuseBomb(unpacked, Files.size(file));
      }
      return type;
    } catch (ZipException | EOFException | IllegalArgumentException damaged) {
      throw new Malformed("media.zip-unreadable");
    }
  }

  private static FileType kind(ZipFile zip) {
    if (zip.getEntry("[Content_Types].xml") == null) {
      return FileType.ZIP;
    }
    if (zip.getEntry("word/document.xml") != null) {
      return FileType.DOCX;
    }
    return zip.getEntry("xl/workbook.xml") != null ? FileType.XLSX : FileType.ZIP;
  }

  private static void refuseStrange(List<? extends ZipEntry> entries) {
    for (ZipEntry entry : entries) {
      String name = entry.getName().replace('\\', '/');
      if (name.startsWith("/") || name.contains(":") || List.of(name.split("/")).contains("..")) {
        throw new Malformed("media.zip-path", entry.getName());
      }
      if (name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
        throw new Malformed("media.macros");
      }
    }
  }

  /** Returns how many bytes the entry really contains; the size it declares may be a lie. */
  private static long look(ZipFile zip, ZipEntry entry, FileType type) throws IOException {
    if (entry.isDirectory()) {
      return 0;
    }
    try (InputStream in = new BufferedInputStream(zip.getInputStream(entry))) {
      if (type == FileType.ZIP) {
        refuseInside(entry.getName(), in);
      }
      long size = 0;
      byte[] buffer = new byte[65_536];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        size += n;
        refuseBomb(size, entry.getCompressedSize() + RATIO_FLOOR / MOST_RATIO);
      }
      return size;
    }
  }

  private static void refuseInside(String name, InputStream in) throws IOException {
    String last = name.substring(name.lastIndexOf('/') + 1);
    String end = last.substring(last.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String magic = Content.magic(in);
    boolean packed = magic.equals("application/zip") || magic.equals("application/java-archive");
    if (!INSIDE.contains(end) || NEVER.contains(magic) || packed && !DOCUMENTS.contains(end)) {
      throw new Malformed("media.zip-inside", name);
    }
  }

  private static void refuseBomb(long unpacked, long packed) {
    if (unpacked > MOST_BYTES || unpacked > RATIO_FLOOR && unpacked / Math.max(1, packed) > MOST_RATIO) {
      throw new Malformed("media.zip-too-much");
    }
  }
}
