package vn.cchc.media;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import vn.cchc.fault.Malformed;

/** A picture as bare pixels, upright: anything else in its file is gone once it is written again. */
record Picture(BufferedImage pixels, boolean seeThrough) {
  private static final long MOST_PIXELS = 40_000_000;
  private static final float QUALITY = 0.82f;

  /** The size is read from the header, so that a small file cannot demand a huge picture; width is what will be needed of it. */
  static Picture read(byte[] bytes, FileType type, int width) {
    Orientation held = type == FileType.JPEG ? Orientation.of(bytes) : new Orientation(1);
    ImageReader reader = ImageIO.getImageReadersByFormatName(type.extension()).next();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in, true, true);
      if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
        throw new Malformed("media.too-many-pixels", MOST_PIXELS / 1_000_000);
      }
      var param = reader.getDefaultReadParam();
      int shown = held.lying() ? reader.getHeight(0) : reader.getWidth(0);
      int step = Math.max(1, shown / (2 * width));
      param.setSourceSubsampling(step, step, 0, 0);
      return upright(reader.read(0, param), held);
    } catch (Malformed refused) {
      throw refused;
    } catch (IOException | RuntimeException broken) {
      // the JDK's readers throw all kinds of exceptions on a damaged file
      throw new Malformed("media.image-unreadable");
    } finally {
      reader.dispose();
    }
  }

  private static Picture upright(BufferedImage read, Orientation held) {
    boolean seeThrough = read.getColorModel().hasAlpha();
    int w = held.lying() ? read.getHeight() : read.getWidth();
    int h = held.lying() ? read.getWidth() : read.getHeight();
    return new Picture(drawn(read, held.upright(read.getWidth(), read.getHeight()), w, h, seeThrough), seeThrough);
  }

  int width() {
    return pixels.getWidth();
  }

  int height() {
    return pixels.getHeight();
  }

  /** Never enlarged; halved step by step, which preserves thin lines. */
  Picture atMost(int width) {
    if (width() <= width) {
      return this;
    }
    int height = Math.max(1, Math.round(height() * (float) width / width()));
    BufferedImage at = pixels;
    while (at.getWidth() >= 2 * width) {
      at = scaled(at, at.getWidth() / 2, Math.max(height, at.getHeight() / 2));
    }
    return new Picture(scaled(at, width, height), seeThrough);
  }

  private BufferedImage scaled(BufferedImage from, int w, int h) {
    var scale = AffineTransform.getScaleInstance(w / (double) from.getWidth(), h / (double) from.getHeight());
    return drawn(from, scale, w, h, seeThrough);
  }

  private static BufferedImage drawn(BufferedImage from, AffineTransform how, int w, int h, boolean seeThrough) {
    var to = new BufferedImage(w, h, seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    Graphics2D g = to.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    g.drawImage(from, how, null);
    g.dispose();
    return to;
  }

  byte[] written(FileType type) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(type.extension()).next();
    var bytes = new ByteArrayOutputStream();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam param = writer.getDefaultWriteParam();
      if (type == FileType.JPEG) {
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(QUALITY);
      }
      writer.write(null, new IIOImage(pixels, null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
