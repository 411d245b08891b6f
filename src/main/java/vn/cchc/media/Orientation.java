package vn.cchc.media;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** How a camera was held, as a JPEG's EXIF says: 1 is upright, 2 to 8 are rotated or mirrored. */
record Orientation(int value) {
  private static final Orientation UPRIGHT = new Orientation(1);
  private static final int TAG = 0x0112;

  static Orientation of(byte[] jpeg) {
    try {
      return inSegments(ByteBuffer.wrap(jpeg));
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException brokenExif) {
      return UPRIGHT;
    }
  }

  /** Segments follow one another from the start until the picture itself begins (FFDA). */
  private static Orientation inSegments(ByteBuffer in) {
    if (in.getShort() != (short) 0xFFD8) {
      return UPRIGHT;
    }
    while (true) {
      int marker = in.getShort() & 0xFFFF;
      if (marker == 0xFFDA || marker < 0xFF01) {
        return UPRIGHT;
      }
      int length = (in.getShort() & 0xFFFF) - 2;
      if (marker == 0xFFE1 && isExif(in, length)) {
        return inTiff(in.slice(in.position() + 6, length - 6));
      }
      in.position(in.position() + length);
    }
  }

  private static boolean isExif(ByteBuffer in, int length) {
    byte[] start = new byte[6];
    if (length < start.length) {
      return false;
    }
    in.get(in.position(), start);
    return new String(start, StandardCharsets.ISO_8859_1).equals("Exif\0\0");
  }

  private static Orientation inTiff(ByteBuffer tiff) {
    tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int at = tiff.getInt(4);
    int entries = tiff.getShort(at) & 0xFFFF;
    for (int i = 0; i < entries; i++) {
      int entry = at + 2 + 12 * i;
      if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
        int value = tiff.getShort(entry + 8);
        return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
      }
    }
    return UPRIGHT;
  }

  boolean lying() {
    return value >= 5;
  }

  /** Turns a picture of this size upright, with its corner at 0,0. */
  AffineTransform upright(int w, int h) {
    return switch (value) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
      default -> new AffineTransform();
    };
  }
}
