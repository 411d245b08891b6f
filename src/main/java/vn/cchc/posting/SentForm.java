package vn.cchc.posting;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.glassfish.jersey.media.multipart.FormDataBodyPart;
import org.glassfish.jersey.media.multipart.FormDataMultiPart;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.Malformed;
import vn.cchc.fault.Problem;
import vn.cchc.http.Form;
import vn.cchc.identity.Actor;
import vn.cchc.media.FileLink;
import vn.cchc.media.FileName;
import vn.cchc.media.TakeDocument;
import vn.cchc.media.TakeImage;
import vn.cchc.media.Taken;

/** A form that came with a file: its fields, its token and the file. */
record SentForm(Form form, String csrf, Optional<FormDataBodyPart> file) {
  static SentForm of(@Nullable FormDataMultiPart sent) {
    if (sent == null) {
      throw new Malformed("fault.unreadable");
    }
    var fields = new MultivaluedHashMap<String, String>();
    sent.getFields().forEach((name, parts) -> parts.stream().filter(p -> !name.equals("file"))
        .forEach(p -> fields.add(name, p.getValue())));
    var file = sent.getField("file");
    String token = fields.getFirst("csrf");
    return new SentForm(new Form(fields), token == null ? "" : token,
        Optional.ofNullable(file).filter(f -> !name(f).isEmpty()));
  }

  /** Stores the photo or document; if it cannot be stored, the reason is shown beside its field. */
  Optional<FileLink> taken(Actor actor, TakeImage images, TakeDocument documents, List<Problem> faults) throws IOException {
    if (file.isEmpty()) {
      return Optional.empty();
    }
    String name = name(file.get());
    try (InputStream bytes = file.get().getEntityAs(InputStream.class)) {
      boolean document = name.toLowerCase(Locale.ROOT).endsWith(".pdf");
      Taken taken = document ? documents.from(actor, bytes, name) : images.from(actor, bytes, name);
      return Optional.of(FileLink.attachment(taken.file().sha256(), taken.name()));
    } catch (Malformed unfit) {
      faults.add(new Problem("file", unfit.key(), unfit.args()));
      return Optional.empty();
    }
  }

  private static String name(FormDataBodyPart part) {
    String name = part.getFormDataContentDisposition().getFileName();
    return name == null ? "" : FileName.decoded(name);
  }
}
