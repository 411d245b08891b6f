package vn.cchc.registry;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glassfish.jersey.media.multipart.FormDataBodyPart;
import org.glassfish.jersey.media.multipart.FormDataMultiPart;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.Malformed;
import vn.cchc.fault.NotSignedIn;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.fault.TooLarge;
import vn.cchc.http.Caller;
import vn.cchc.http.Form;
import vn.cchc.http.Gate;
import vn.cchc.http.Links;
import vn.cchc.http.TokenInside;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Site;
import vn.cchc.media.FileLink;
import vn.cchc.media.FileName;
import vn.cchc.media.TakeDocument;
import vn.cchc.media.Taken;
import vn.cchc.procedure.ProcedureCode;
import vn.cchc.text.Nfc;

/** Uploads results of handling or the internal process of a procedure, and removes one. */
@Path("desk/thu-tuc/{code: " + ProcedureCode.PATTERN + "}/giay-to")
public final class PaperPages {
  private static final Pattern MONTH = Pattern.compile("(?:tháng\\s*)?(0?[1-9]|1[0-2])\\s*[/.-]\\s*(20\\d{2})");
  private static final int LONGEST_NOTE = 500;

  private final ReadRegistry read;
  private final KeepPapers keep;
  private final TakeDocument takeDocument;
  private final ProcedurePages pages;
  private final Links links;

  public PaperPages(ReadRegistry read, KeepPapers keep, TakeDocument takeDocument, ProcedurePages pages, Links links) {
    this.read = read;
    this.keep = keep;
    this.takeDocument = takeDocument;
    this.pages = pages;
    this.links = links;
  }

  @POST
  @TokenInside
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response add(@PathParam("code") String code, @QueryParam("site") String slug, FormDataMultiPart sent,
      @Context Actor actor, @Context ContainerRequestContext request) throws IOException {
    Gate.demandToken(Caller.of(request).orElseThrow(NotSignedIn::new), text(sent, "csrf"));
    Site site = read.site(actor, Optional.ofNullable(slug));
    KeepPapers.demand(actor, site);
    var typed = new ProcedurePages.TypedPaper(text(sent, "kind").equals(PaperKind.PROCESS.name()) ? PaperKind.PROCESS
        : PaperKind.RESULT, text(sent, "month"), text(sent, "note"));
    try {
      YearMonth month = checked(typed);
      Taken taken = taken(actor, sent.getField("file"));
      keep.add(actor, site, code, new KeepPapers.NewPaper(typed.kind(), month, typed.note(),
          FileLink.attachment(taken.file().sha256(), taken.name())));
      return to(code, site, "paper.kept");
    } catch (Malformed | TooLarge unfit) {
      return faulty(actor, site, code, typed, List.of(new Problem("file", unfit.key(), unfit.args())));
    } catch (Problems wrong) {
      return faulty(actor, site, code, typed, wrong.list());
    }
  }

  private Response faulty(Actor actor, Site site, String code, ProcedurePages.TypedPaper typed, List<Problem> problems) {
    return Response.status(422).entity(pages.faulty(actor, site, code, typed, problems)).build();
  }

  private static @Nullable YearMonth checked(ProcedurePages.TypedPaper typed) {
    if (typed.note().length() > LONGEST_NOTE) {
      throw Problems.of("note", "article.too-long", LONGEST_NOTE);
    }
    return typed.kind() == PaperKind.RESULT ? month(typed.month()) : null;
  }

  @POST
  @Path("go")
  public Response takeDown(@PathParam("code") String code, @QueryParam("site") String slug, Form form, @Context Actor actor) {
    Site site = read.site(actor, Optional.ofNullable(slug));
    keep.takeDown(actor, site, code, form.id("id"));
    return to(code, site, "paper.taken-down");
  }

  private Taken taken(Actor actor, @Nullable FormDataBodyPart file) throws IOException {
    String name = file == null ? null : file.getFormDataContentDisposition().getFileName();
    if (file == null || name == null || name.isBlank()) {
      throw new Malformed("media.no-file");
    }
    try (InputStream bytes = file.getEntityAs(InputStream.class)) {
      return takeDocument.from(actor, bytes, FileName.decoded(name));
    }
  }

  private static YearMonth month(String typed) {
    Matcher m = MONTH.matcher(typed);
    if (!m.matches()) {
      throw Problems.of("month", "paper.month-needed");
    }
    return YearMonth.of(Integer.parseInt(m.group(2)), Integer.parseInt(m.group(1)));
  }

  private static String text(FormDataMultiPart sent, String name) {
    FormDataBodyPart part = sent.getField(name);
    return part == null ? "" : Nfc.of(part.getValue()).strip();
  }

  private Response to(String code, Site site, String done) {
    String page = "/thu-tuc/" + code + "?site=" + site.slug() + "&done=" + done + "#giay-to";
    return Response.seeOther(URI.create(links.desk(page))).build();
  }
}
