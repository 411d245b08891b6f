package vn.cchc.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.geom.Path2D;
import java.util.Map;

/** An address as a QR code, with the light margin of four modules that readers need. */
public final class QrCode {
  private static final Map<EncodeHintType, Object> HINTS = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8",
      EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4);
  private final BitMatrix modules;

  private QrCode(BitMatrix modules) {
    this.modules = modules;
  }

  public static QrCode of(String address) {
    try {
      return new QrCode(new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 1, 1, HINTS));
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException("no QR code holds an address of " + address.length() + " characters", tooLong);
    }
  }

  /** Modules per side, including the margin. */
  public int size() {
    return modules.getWidth();
  }

  /** A single path, so that no seam shows between neighbours at any magnification. */
  public String svg() {
    var path = new StringBuilder();
    eachRun((x, y, length) -> path.append('M').append(x).append(' ').append(y).append('h').append(length).append("v1h-")
        .append(length).append('z'));
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %1$d\" shape-rendering=\"crispEdges\">".formatted(size())
        + "<path fill=\"#fff\" d=\"M0 0h" + size() + "v" + size() + "H0z\"/><path d=\"" + path + "\"/></svg>";
  }

  /** The dark modules as one shape, each module one unit wide. */
  Path2D shape() {
    var shape = new Path2D.Double();
    eachRun((x, y, length) -> {
      shape.moveTo(x, y);
      shape.lineTo(x + length, y);
      shape.lineTo(x + length, y + 1);
      shape.lineTo(x, y + 1);
      shape.closePath();
    });
    return shape;
  }

  private void eachRun(Run run) {
    for (int y = 0; y < size(); y++) {
      for (int x = 0; x < size(); x++) {
        int length = 0;
        while (x + length < size() && modules.get(x + length, y)) {
          length++;
        }
        if (length > 0) {
          run.draw(x, y, length);
          x += length;
        }
      }
    }
  }

  private interface Run {
    void draw(int x, int y, int length);
  }
}
