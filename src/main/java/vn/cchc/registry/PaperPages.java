package vn.cchc.registry;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.Problems;
import vn.cchc.http.FileForm;
import vn.cchc.http.Form;
import vn.cchc.http.FormLoop;
import vn.cchc.http.Links;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Site;
import vn.cchc.media.TakeDocument;
import vn.cchc.media.Taken;
import vn.cchc.procedure.ProcedureCode;

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
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response add(@PathParam("code") String code, @QueryParam("site") String slug, FileForm sent, @Context Actor actor)
      throws IOException {
    Site site = read.site(actor, Optional.ofNullable(slug));
    KeepPapers.demand(actor, site);
    Form form = sent.form();
    var typed = new ProcedurePages.TypedPaper(form.get("kind").equals(PaperKind.PROCESS.name()) ? PaperKind.PROCESS
        : PaperKind.RESULT, form.get("month"), form.get("note"));
    return FormLoop.showing(problems -> pages.faulty(actor, site, code, typed, problems)).answer(() -> {
      YearMonth month = checked(typed);
      Taken taken = sent.demandFile().readBesideField((bytes, name) -> takeDocument.from(actor, bytes, name));
      keep.add(actor, site, code, new KeepPapers.NewPaper(typed.kind(), month, typed.note(), taken.attachment()));
      return to(code, site, "paper.kept");
    });
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

  private static YearMonth month(String typed) {
    Matcher m = MONTH.matcher(typed);
    if (!m.matches()) {
      throw Problems.of("month", "paper.month-needed");
    }
    return YearMonth.of(Integer.parseInt(m.group(2)), Integer.parseInt(m.group(1)));
  }

  private Response to(String code, Site site, String done) {
    return links.goTo("/thu-tuc/" + code + "?site=" + site.slug() + "&done=" + done + "#giay-to");
  }
}
