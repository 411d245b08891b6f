package vn.cchc.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.cchc.fault.Malformed;

/** Examines a DOCX or XLSX before anything parses it: what it is, how large it unpacks, what it must not contain. */
final class OfficePackage {
  static final String SHEET = "xl/workbook.xml";
  static final String DOCUMENT = "word/document.xml";
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final int MOST_ENTRIES = 2_000;
  private static final long MOST_BYTES = 150_000_000;
  /** What is kept in memory while a file is read, each with its limit; lists of 7,000 procedures stay below 2 MB. */
  private static final Map<String, Long> MOST_OF = Map.of("xl/sharedStrings.xml", 24_000_000L, "xl/styles.xml", 8_000_000L,
      SHEET, 2_000_000L, DOCUMENT, 60_000_000L);
  private static final int MOST_RATIO = 200;
  private static final long RATIO_FLOOR = 4_000_000;
  private static final Pattern ROOT = Pattern.compile("<[A-Za-z_]");
  private static final int ROOT_WITHIN = 30_000;

  private OfficePackage() {}

  static Path checked(Path file, String main) throws IOException {
    byte[] start = start(file);
    if (Arrays.equals(start, OLE)) {
      throw new Malformed("procedure.file-encrypted");
    }
    if (!Arrays.equals(start, ZIP)) {
      throw new Malformed("procedure.file-not-what-it-says");
    }
    try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      if (zip.getEntry(main) == null) {
        throw new Malformed("procedure.file-not-what-it-says");
      }
      if (zip.size() > MOST_ENTRIES) {
        throw new Malformed("procedure.file-bomb");
      }
      long unpacked = 0;
      for (ZipEntry entry : Collections.list(zip.entries())) {
        unpacked += look(zip, entry, MOST_BYTES - unpacked);
      }
    }
    return file;
  }

  private static byte[] start(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(ZIP.length);
    }
  }

  /** Returns the real size: the one declared in a ZIP's directory may be a lie. */
  private static long look(ZipFile zip, ZipEntry entry, long most) throws IOException {
    String name = entry.getName().toLowerCase(Locale.ROOT);
    if (name.endsWith("vbaproject.bin") || name.contains("macrosheets/")) {
      throw new Malformed("procedure.file-macros");
    }
    boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
    long limit = Math.min(most, MOST_OF.getOrDefault(entry.getName(), MOST_BYTES));
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] buffer = new byte[65_536];
      long size = 0;
      for (int n = in.readNBytes(buffer, 0, buffer.length); n > 0; n = in.readNBytes(buffer, 0, buffer.length)) {
        if (size == 0 && xml) {
          refuseDefinitions(new String(buffer, 0, n, StandardCharsets.ISO_8859_1).replace("\0", ""), name);
        }
        size += n;
        boolean swollen = size > RATIO_FLOOR && size / Math.max(1, entry.getCompressedSize()) > MOST_RATIO;
        if (size > limit || swollen) {
          throw new Malformed("procedure.file-bomb");
        }
      }
      return size;
    }
  }

  /** A definition comes before the root element; office programs write none. */
  private static void refuseDefinitions(String start, String name) {
    boolean hidden = start.length() > ROOT_WITHIN && !ROOT.matcher(start).find();
    if (hidden || start.contains("<!DOCTYPE") || start.contains("<!ENTITY")) {
      throw new Malformed("procedure.file-bomb");
    }
    if (name.equals("[content_types].xml") && start.contains("macroEnabled")) {
      throw new Malformed("procedure.file-macros");
    }
  }
}
