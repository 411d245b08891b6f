package vn.cchc.http;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Renders precompiled templates. */
public final class Pages {
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), "vn.cchc");

  public Pages() {
    engine.setTrimControlStructures(true);
  }

  public String render(String template, Map<String, Object> params) {
    var out = new StringOutput(16_384);
    engine.render(template + ".jte", params, out);
    return out.toString();
  }

  public String render(String template, Frame frame, Object page) {
    return render(template, Map.of("frame", frame, "page", page));
  }
}
