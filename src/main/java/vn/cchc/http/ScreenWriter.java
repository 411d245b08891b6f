package vn.cchc.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** Writes a screen as HTML that no cache may keep. */
@Provider
public final class ScreenWriter implements MessageBodyWriter<Screen> {
  private final Pages pages;
  private final FrameSource frames;
  private final String frameAncestors;

  @Inject
  @Context
  @SuppressWarnings("NullAway.Init")
  private jakarta.inject.Provider<ContainerRequestContext> request;

  public ScreenWriter(Pages pages, FrameSource frames, String frameAncestors) {
    this.pages = pages;
    this.frames = frames;
    this.frameAncestors = frameAncestors;
  }

  @Override
  public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
    return type == Screen.class;
  }

  @Override
  public void writeTo(Screen screen, Class<?> type, Type generic, Annotation[] annotations, MediaType media,
      MultivaluedMap<String, Object> headers, OutputStream out) throws IOException {
    headers.putSingle("Content-Type", "text/html; charset=utf-8");
    headers.putSingle("Cache-Control", "no-store");
    if (screen.editor()) {
      headers.putSingle("Content-Security-Policy", Csp.editor(frameAncestors));
    }
    String html = pages.render(screen.template(), frames.frame(request.get()), screen.page());
    out.write(html.getBytes(StandardCharsets.UTF_8));
  }
}
