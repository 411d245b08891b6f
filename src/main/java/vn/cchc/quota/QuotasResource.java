package vn.cchc.quota;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Page;
import vn.cchc.db.Paging;
import vn.cchc.http.ListQuery;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Site;

/** The month's quotas by API: one item per unit and rule, and one per unit without any. */
@Path("api/v1/quotas")
@Produces(MediaType.APPLICATION_JSON)
public final class QuotasResource {
  /** rule is null if the unit has none. */
  public record QuotaItem(
      @Nullable Long rule, String label, UnitName unit, int required, int published, int scheduled, int approved,
      int inReview, int drafts, QuotaStatus status) {

    static QuotaItem of(BoardLine line) {
      Coverage c = line.covered();
      return new QuotaItem(line.rule(), line.label(), new UnitName(line.unitId(), line.unit()), line.required(),
          c.published(), c.scheduled(), c.approved(), c.inReview(), c.drafts(), line.status());
    }
  }

  public record UnitName(long id, String name) {}

  private final Board board;
  private final BoardScope scope;

  public QuotasResource(Board board, Registry registry, Clock clock) {
    this.board = board;
    this.scope = new BoardScope(registry, clock);
  }

  @GET
  public Page<QuotaItem> month(@BeanParam ListQuery query, @Context Actor actor) {
    Site site = scope.site(actor, query.filter("site"));
    var lines = BoardFilter.of(query).apply(board.month(site, scope.month(site, query.filter("month"))));
    return page(lines, query.paging(Paging.LARGEST)).map(QuotaItem::of);
  }

  static <T> Page<T> page(List<T> all, Paging paging) {
    int from = (int) Math.min(all.size(), paging.offset());
    return Page.of(all.subList(from, Math.min(all.size(), from + paging.size())), paging, all.size());
  }
}
