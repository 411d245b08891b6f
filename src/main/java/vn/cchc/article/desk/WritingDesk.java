package vn.cchc.article.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.Malformed;
import vn.cchc.identity.Actor;
import vn.cchc.text.LegacyFont;
import vn.cchc.text.WordCleanup;

/** What the editor calls while somebody writes: keep the text, say who else is here, clean what is pasted. */
@Path("desk/soan")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class WritingDesk {
  /** When the text was kept. */
  public record AutosaveAnswer(Instant savedAt) {}

  /** Who else has the text open. */
  public record Others(List<String> others) {}

  /** What came from the clipboard. */
  public record Pasted(@Nullable String html) {}

  /** The cleaned text, and where it was typed for an old font what it becomes in Unicode. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Cleaned(String html, @Nullable Preview legacy) {}

  public record Preview(String preview) {}

  private final Autosaves autosaves;
  private final Presence presence;

  public WritingDesk(Autosaves autosaves, Presence presence) {
    this.autosaves = autosaves;
    this.presence = presence;
  }

  @PUT
  @Path("{id: \\d{1,18}}/tu-luu")
  public AutosaveAnswer keep(@PathParam("id") long id, @QueryParam("version") int version, @Nullable Map<String, Object> fields,
      @Context Actor actor) {
    return new AutosaveAnswer(autosaves.keep(actor, id, version, ArticleForm.toKeep(needed(fields))));
  }

  @PUT
  @Path("moi/tu-luu")
  public AutosaveAnswer keepNew(@QueryParam("once") @Nullable String once, @Nullable Map<String, Object> fields, @Context Actor actor) {
    return new AutosaveAnswer(autosaves.keepNew(actor, once, ArticleForm.toKeep(needed(fields))));
  }

  @POST
  @Path("{id: \\d{1,18}}/dang-mo")
  public Others here(@PathParam("id") long id, @Context Actor actor) {
    return new Others(presence.here(actor, id));
  }

  @POST
  @Path("dan")
  public Cleaned paste(@Nullable Pasted pasted, @Context Actor actor) {
    String html = pasted == null || pasted.html() == null ? "" : pasted.html();
    boolean legacy = LegacyFont.converted(html).isPresent();
    return legacy ? new Cleaned(WordCleanup.cleanAsTyped(html), new Preview(WordCleanup.clean(html)))
        : new Cleaned(WordCleanup.clean(html), null);
  }

  private static Map<String, Object> needed(@Nullable Map<String, Object> fields) {
    if (fields == null) {
      throw new Malformed("fault.unreadable");
    }
    return fields;
  }
}
