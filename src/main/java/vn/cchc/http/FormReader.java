package vn.cchc.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import vn.cchc.fault.Malformed;

/** Reads a posted form; resources take a Form and nothing else. */
@Provider
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public final class FormReader implements MessageBodyReader<Form> {
  static final int MOST_FIELDS = 2_000;

  @Override
  public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
    return type == Form.class;
  }

  @Override
  public Form readFrom(Class<Form> type, Type generic, Annotation[] annotations, MediaType media,
      MultivaluedMap<String, String> headers, InputStream in) throws IOException {
    var fields = new MultivaluedHashMap<String, String>();
    String body = Percent.utf8(in.readAllBytes());
    String[] pairs = body.isEmpty() ? new String[0] : body.split("&");
    if (pairs.length > MOST_FIELDS) {
      throw new Malformed("fault.too-many-fields");
    }
    for (String pair : pairs) {
      int cut = pair.indexOf('=');
      fields.add(Percent.decoded(cut < 0 ? pair : pair.substring(0, cut)), cut < 0 ? "" : Percent.decoded(pair.substring(cut + 1)));
    }
    return new Form(fields);
  }
}
