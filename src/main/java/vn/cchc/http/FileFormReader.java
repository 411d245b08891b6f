package vn.cchc.http;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Providers;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.glassfish.jersey.media.multipart.FormDataBodyPart;
import org.glassfish.jersey.media.multipart.FormDataMultiPart;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.Malformed;
import vn.cchc.fault.NotSignedIn;
import vn.cchc.fault.TooLarge;

/** Reads a form with files; the gate cannot look into one, so that its token is demanded here. */
@jakarta.ws.rs.ext.Provider
@Consumes(MediaType.MULTIPART_FORM_DATA)
public final class FileFormReader implements MessageBodyReader<FileForm> {
  private static final String FILE = "file";
  private static final long TEXT_BYTES = LimitedBody.TEXT_MEGABYTES * 1_000_000L;

  @Context
  @SuppressWarnings("NullAway.Init")
  private Providers providers;

  @Inject
  @Context
  @SuppressWarnings("NullAway.Init")
  private Provider<ContainerRequestContext> request;

  @Override
  public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
    return type == FileForm.class;
  }

  @Override
  public FileForm readFrom(Class<FileForm> type, Type generic, Annotation[] annotations, MediaType media,
      MultivaluedMap<String, String> headers, InputStream in) throws IOException {
    FormDataMultiPart sent = providers.getMessageBodyReader(FormDataMultiPart.class, FormDataMultiPart.class, annotations, media)
        .readFrom(FormDataMultiPart.class, FormDataMultiPart.class, annotations, media, headers, in);
    var fields = new MultivaluedHashMap<String, String>();
    var files = new ArrayList<SentFile>();
    read(sent, fields, files);
    if (request.get().getHeaderString(Gate.TOKEN_HEADER) == null) {
      Gate.demandToken(Caller.of(request.get()).orElseThrow(NotSignedIn::new), fields.getFirst("csrf"));
    }
    return new FileForm(new Form(fields), files);
  }

  private static void read(@Nullable FormDataMultiPart sent, MultivaluedMap<String, String> fields, List<SentFile> files)
      throws IOException {
    if (sent == null || sent.getBodyParts().size() > FormReader.MOST_FIELDS) {
      throw new Malformed(sent == null ? "fault.unreadable" : "fault.too-many-fields");
    }
    long left = TEXT_BYTES;
    for (var parts : sent.getFields().values()) {
      for (FormDataBodyPart part : parts) {
        if (part.getName().equals(FILE)) {
          SentFile.in(part).ifPresent(files::add);
        } else {
          byte[] text = text(part, left);
          left -= text.length;
          fields.add(part.getName(), Percent.utf8(text));
        }
      }
    }
  }

  private static byte[] text(FormDataBodyPart part, long most) throws IOException {
    try (InputStream in = part.getEntityAs(InputStream.class)) {
      byte[] text = in.readNBytes((int) most + 1);
      if (text.length > most) {
        throw new TooLarge("fault.too-large", LimitedBody.TEXT_MEGABYTES);
      }
      return text;
    }
  }
}
