package vn.cchc.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as people send them, generated here so that the project contains none. */
final class Samples {
  static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

  private Samples() {}

  /** Left half red, right half blue, with EXIF that says how the camera was held. */
  static byte[] jpeg(int width, int height, int orientation) throws IOException {
    byte[] plain = encoded(halves(width, height, BufferedImage.TYPE_INT_RGB), "jpg");
    ByteBuffer exif = ByteBuffer.allocate(34);
    exif.putShort((short) 0xFFE1).putShort((short) 32).put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
    exif.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8).putShort((short) 1);
    exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
    var out = new ByteArrayOutputStream();
    out.write(plain, 0, 2);
    out.write(exif.array());
    out.write(plain, 2, plain.length - 2);
    return out.toByteArray();
  }

  static byte[] png(int width, int height) throws IOException {
    return encoded(halves(width, height, BufferedImage.TYPE_INT_ARGB), "png");
  }

  /** A PNG of a few bytes that claims to be this large. */
  static byte[] pngClaiming(int width, int height) throws IOException {
    var out = new ByteArrayOutputStream();
    out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
    ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
    chunk(out, "IHDR", header.array());
    chunk(out, "IDAT", new byte[] {0x78, (byte) 0x9C, 3, 0, 0, 0, 0, 1});
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] data) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    var sum = new CRC32();
    sum.update(name);
    sum.update(data);
    out.write(ByteBuffer.allocate(4).putInt(data.length).array());
    out.write(name);
    out.write(data);
    out.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }

  private static BufferedImage halves(int width, int height, int type) {
    var image = new BufferedImage(width, height, type);
    var g = image.createGraphics();
    g.setColor(Color.RED);
    g.fillRect(0, 0, width / 2, height);
    g.setColor(Color.BLUE);
    g.fillRect(width / 2, 0, width - width / 2, height);
    g.dispose();
    return image;
  }

  private static byte[] encoded(BufferedImage image, String format) throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }

  /** Alternating names and contents. */
  static byte[] zip(Object... entries) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < entries.length; i += 2) {
      files.put((String) entries[i], entries[i + 1] instanceof byte[] bytes ? bytes
          : entries[i + 1].toString().getBytes(StandardCharsets.UTF_8));
    }
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] docx(Object... more) {
    var entries = new ArrayList<Object>(List.of(
        "[Content_Types].xml", "<Types/>", "word/document.xml", "<w:document/>"));
    entries.addAll(List.of(more));
    return zip(entries.toArray());
  }

  static byte[] oldOffice(String... streams) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});
    out.writeBytes(new byte[600]);
    for (String stream : streams) {
      out.writeBytes(stream.getBytes(StandardCharsets.UTF_16LE));
      out.writeBytes(new byte[40]);
    }
    return out.toByteArray();
  }
}
