package vn.cchc.quota;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cchc.calendar.LocalMonths;
import vn.cchc.db.Tx;

/** Reads articles and earlier posts as Countables, in a handful of statements for any number of them. */
final class Countables {
  private Countables() {}

  static List<Countable> articles(Tx tx, Collection<Long> ids) {
    var mapper = tx.mapper(CountableMapper.class);
    Map<Long, Set<Long>> units = links(mapper.coUnits(ids));
    Map<Long, Set<Long>> topics = links(mapper.topics(ids));
    return mapper.editions(ids).stream().collect(groupingBy(PublishedEdition::articleId)).values().stream()
        .flatMap(editions -> CountedEdition.of(editions).stream())
        .map(anchor -> article(anchor, units.getOrDefault(anchor.articleId(), Set.of()),
            topics.getOrDefault(anchor.articleId(), Set.of())))
        .toList();
  }

  static List<Countable> earlier(Tx tx, Collection<Long> ids) {
    return tx.mapper(CountableMapper.class).earlier(ids).stream()
        .map(e -> new Countable(SubjectType.EARLIER, e.id(), e.siteId(), Set.of(e.unitId()),
            e.topicId() == null ? Set.of() : Set.of(e.topicId()), e.kind(), e.postedOn(), Trace.EARLIER))
        .toList();
  }

  static Countable article(PublishedEdition anchor, Set<Long> coUnits, Set<Long> topics) {
    var months = new LocalMonths(ZoneId.of(anchor.zone()));
    Instant at = anchor.decides();
    YearMonth live = months.monthOf(anchor.publishedAt());
    Trace trace = months.monthOf(at).equals(live) ? Trace.ON_TIME : Trace.SYSTEM_LATE;
    var units = new LinkedHashSet<>(Set.of(anchor.unitId()));
    units.addAll(coUnits);
    return new Countable(SubjectType.ARTICLE, anchor.articleId(), anchor.siteId(), units, topics, anchor.kind(),
        months.dayOf(at), trace);
  }

  static Set<Long> sites(Collection<Countable> subjects) {
    return subjects.stream().map(Countable::siteId).collect(toSet());
  }

  static Set<Long> units(Collection<Countable> subjects) {
    return subjects.stream().flatMap(s -> s.units().stream()).collect(toSet());
  }

  private static Map<Long, Set<Long>> links(List<CountableMapper.Link> rows) {
    return rows.stream().collect(groupingBy(CountableMapper.Link::articleId,
        mapping(CountableMapper.Link::id, toCollection(LinkedHashSet::new))));
  }
}
