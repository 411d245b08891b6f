package vn.cchc.decision.arrival;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.List;
import org.glassfish.jersey.media.multipart.FormDataBodyPart;
import org.glassfish.jersey.media.multipart.FormDataParam;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Paging;
import vn.cchc.fault.Malformed;
import vn.cchc.http.SentFile;
import vn.cchc.http.Words;
import vn.cchc.identity.Actor;

/** Reads a list into a decision by API; the answer waits until all of it is staged. */
@Path("api/v1/decisions/{id:\\d+}/import")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.MULTIPART_FORM_DATA)
public final class ImportsResource {
  /** What became of the rows; row counts as in the file. */
  public record ImportAnswer(int staged, int unchanged, List<FaultAnswer> faults) {}

  /** Why a row was not staged. */
  public record FaultAnswer(int row, String code, String message) {}

  /** So that a program can write the list that the template asks of an office. */
  static final String COLUMNS = "JSON lines have the 22 fields of the national portal or these keys, which are also the columns of CSV and XLSX"
      + " (or their Vietnamese headings, see the template): code, change (NEW, AMENDED, REPLACED, ABOLISHED), replacedBy, name, field, levels,"
      + " audiences, onlineLevel, onlineOnly, internal, serviceUrl, portalUrl, steps, ways, dossier, timeLimit, agency, result, forms, fees,"
      + " conditions, legalBases, competent, authorised, coordinating, receivingAddress, related, and limit, unit, fee, note of each way:"
      + " inPerson.limit, inPerson.unit, inPerson.fee, inPerson.note, online.limit, online.unit, online.fee, online.note, post.limit, post.unit,"
      + " post.fee, post.note. Rows of JSON lines replace a text, others fill in what they say. The same file again stages nothing.";

  private final StageImport imports;
  private final ReadImports read;

  public ImportsResource(StageImport imports, ReadImports read) {
    this.imports = imports;
    this.read = read;
  }

  @POST
  @Operation(summary = "Stages the procedures of a list in part file (.jsonl, .xlsx, .csv, .docx); 400 when it cannot be read, 413 too large",
      description = COLUMNS)
  public ImportAnswer read(@PathParam("id") long id, @FormDataParam("file") @Nullable FormDataBodyPart file,
      @Context Actor actor) throws IOException {
    SentFile sent = SentFile.in(file).orElseThrow(() -> new Malformed("media.no-file"));
    StageImport.Begun begun = sent.read((bytes, name) -> imports.begin(actor, id, bytes, name));
    imports.run(begun);
    FileImport list = read.one(actor, id, begun.id(), new Paging(1, 1)).list();
    return new ImportAnswer(list.staged(), list.unchanged(), read.faults(actor, id, begun.id()).stream()
        .map(f -> new FaultAnswer(f.rowNo(), f.code(), f.message(Words.VI))).toList());
  }
}
