package vn.cchc.posting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.db.Page;
import vn.cchc.db.Paging;
import vn.cchc.http.ListQuery;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Site;
import vn.cchc.media.Attachments;
import vn.cchc.media.FileLink;
import vn.cchc.terms.TermMapper;

/** What somebody sees of postings: lists, one, and how much is open at each place. */
public final class ReadPostings {
  public static final List<String> SORTS = List.of("due", "place", "decision", "done");

  private final Database database;
  private final Clock clock;

  public ReadPostings(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Filters state (OPEN, LATE, DONE, CANCELLED), place, decision, field, unit; sort due, place, decision or done. */
  public PostingMapper.Filter filter(Site site, ListQuery query, PostingMapper.@Nullable Stage usual) {
    return new PostingMapper.Filter(site.id(), query.id("place").orElse(null),
        query.choice("state", PostingMapper.Stage.class).orElse(usual), query.id("decision").orElse(null),
        query.filter("field").orElse(""), query.id("unit").orElse(null), today(site), query.sort(SORTS));
  }

  public Page<PostingMapper.Line> list(PostingMapper.Filter filter, Paging paging) {
    return database.read(tx -> {
      var mapper = tx.mapper(PostingMapper.class);
      return Page.of(mapper.list(filter, paging), paging, mapper.count(filter));
    });
  }

  public List<Long> ids(PostingMapper.Filter filter, int limit) {
    return database.read(tx -> tx.mapper(PostingMapper.class).ids(filter, limit));
  }

  public PostingMapper.Line one(Actor actor, long id) {
    return database.read(tx -> MarkPostings.line(tx, actor, id));
  }

  public Site siteOf(PostingMapper.Line line) {
    return database.read(tx -> Registry.site(tx, line.siteId()));
  }

  /** The proof's file of each posting that has one. */
  public Map<Long, FileLink> files(Collection<PostingMapper.Line> lines) {
    var found = new HashMap<Long, FileLink>();
    database.read(tx -> {
      var byProof = new HashMap<Long, Optional<FileLink>>();
      lines.stream().filter(l -> l.proofOf() != null).forEach(l -> byProof
          .computeIfAbsent(l.proofOf(), id -> Attachments.of(tx, Posting.SUBJECT, id).stream().findFirst())
          .ifPresent(file -> found.put(l.id(), file)));
      return true;
    });
    return found;
  }

  public Map<Long, PostingMapper.PlaceCount> counts(Site site) {
    return database.read(tx -> tx.mapper(PostingMapper.class).counts(site.id(), today(site))).stream()
        .collect(Collectors.toMap(PostingMapper.PlaceCount::placeId, Function.identity()));
  }

  public List<PostingMapper.DecisionChoice> decisions(Site site) {
    return database.read(tx -> tx.mapper(PostingMapper.class).decisions(site.id(), 100));
  }

  public List<TermMapper.Field> fields(Site site) {
    return database.read(tx -> tx.mapper(TermMapper.class).fields(site.id()));
  }

  public LocalDate today(Site site) {
    return site.months().dayOf(clock.instant());
  }
}
