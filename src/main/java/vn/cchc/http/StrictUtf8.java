package vn.cchc.http;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Refuses JSON whose bytes are not UTF-8: the parser accepts overlong forms and half characters. */
@Provider
public final class StrictUtf8 implements ReaderInterceptor {
  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    if (MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
      byte[] bytes = context.getInputStream().readAllBytes();
      Percent.utf8(bytes);
      context.setInputStream(new ByteArrayInputStream(bytes));
    }
    return context.proceed();
  }
}
