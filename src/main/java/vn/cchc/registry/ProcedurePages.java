package vn.cchc.registry;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.Problem;
import vn.cchc.http.ListQuery;
import vn.cchc.http.Screen;
import vn.cchc.http.Words;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Site;
import vn.cchc.procedure.Line;
import vn.cchc.procedure.Lines;
import vn.cchc.procedure.ProcedureCode;
import vn.cchc.procedure.Standing;
import vn.cchc.procedure.Version;
import vn.cchc.procedure.VersionWithText;
import vn.cchc.text.Dates;

/** One procedure through time: its versions, the text of any day, and any two texts side by side. */
@Path("desk/thu-tuc/{code: " + ProcedureCode.PATTERN + "}")
public final class ProcedurePages {
  /** both is empty unless two versions are compared; day is what was typed. */
  record ShowPage(ReadRegistry.ProcedureHistory told, List<VersionWithText> both, String day, List<Problem> problems, ReadPapers.PapersOfProcedure papers,
      TypedPaper typed) {
    String name() {
      Version any = told.now() != null ? told.now() : told.turns().isEmpty() ? null : told.turns().get(0).version();
      return any == null ? told.entry().code() : any.name();
    }

    @Nullable Standing standing() {
      return told.now() == null ? null : Standing.of(told.now());
    }

    List<Line> lines(Words words) {
      if (!both.isEmpty()) {
        return new Lines(words).of(both.get(0), both.get(1));
      }
      return told.text() == null ? List.of() : new Lines(words).of(null, told.text());
    }

    boolean compares(Version version, int place) {
      return both.isEmpty() ? version.equals(offered(place)) : both.get(place).version().id() == version.id();
    }

    /** The text shown beside the one before it; the very first beside the one that follows. */
    private Version offered(int place) {
      List<Version> newestFirst = texts();
      int shown = Math.max(0, newestFirst.indexOf(told.turn()));
      int older = Math.min(shown + 1, newestFirst.size() - 1);
      return newestFirst.get(place == 0 ? older : Math.max(0, older - 1));
    }

    List<Version> texts() {
      return told.turns().stream().map(ReadRegistry.DecidedVersion::version).filter(Version::bringsText).toList();
    }
  }

  /** What was typed about a paper that could not be stored. */
  record TypedPaper(PaperKind kind, String month, String note) {
    static final TypedPaper NONE = new TypedPaper(PaperKind.RESULT, "", "");
  }

  private final ReadRegistry read;
  private final ReadPapers papers;

  public ProcedurePages(ReadRegistry read, ReadPapers papers) {
    this.read = read;
    this.papers = papers;
  }

  /** ngay: a day; ban: one version; so and voi: two versions to be compared. */
  @GET
  public Screen show(@PathParam("code") String code, @BeanParam ListQuery query, @Context Actor actor) {
    String typed = query.filter("ngay").orElse("");
    Optional<LocalDate> day = Dates.day(typed);
    var problems = typed.isEmpty() || day.isPresent() ? List.<Problem>of() : List.of(new Problem("ngay", "problem.no-such-day"));
    var told = read.one(actor, query.filter("site"), code, day.orElse(null), query.id("ban").orElse(null));
    boolean compare = query.id("so").isPresent() && query.id("voi").isPresent();
    List<VersionWithText> both = compare ? read.both(told, query.id("so").get(), query.id("voi").get()) : List.of();
    return screen(actor, told, both, typed, problems, TypedPaper.NONE);
  }

  /** The page with what was wrong about an uploaded paper. */
  Screen faulty(Actor actor, Site site, String code, TypedPaper typed, List<Problem> problems) {
    return screen(actor, read.one(actor, Optional.of(site.slug()), code, null, null), List.of(), "", problems, typed);
  }

  private Screen screen(Actor actor, ReadRegistry.ProcedureHistory told, List<VersionWithText> both, String day, List<Problem> problems,
      TypedPaper typed) {
    return Screen.of("registry/show",
        new ShowPage(told, both, day, problems, papers.of(actor, told.site(), told.entry()), typed));
  }
}
