package vn.cchc.print;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Shape;
import java.util.Map;
import org.w3c.dom.Element;

/** Draws {@code <object type="image/x-qr" data="address">} as vectors, so that a poster stays sharp. */
final class QrDrawer implements FSObjectDrawer {
  static final String TYPE = "image/x-qr";

  @Override
  public Map<Shape, String> drawObject(Element object, double x, double y, double width, double height,
      OutputDevice device, RenderingContext context, int dotsPerPixel) {
    QrCode code = QrCode.of(object.getAttribute("data"));
    float points = (float) width / dotsPerPixel;
    device.drawWithGraphics((float) x, (float) y, (float) width, (float) height, paper -> {
      double module = points / code.size();
      paper.scale(module, module);
      paper.setColor(Color.BLACK);
      paper.fill(code.shape());
    });
    return Map.of();
  }
}
