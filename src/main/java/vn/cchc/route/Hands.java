package vn.cchc.route;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.db.Tx;

/** Everybody who wrote, edited or submitted a subject: none of them gives its last signature. */
public final class Hands {
  public static final String WROTE = "WROTE";
  static final String SUBMITTED = "SUBMITTED";

  private Hands() {}

  public static void wrote(Tx tx, String type, long id, long account, Instant at) {
    add(tx, type, id, account, WROTE, at);
  }

  static void add(Tx tx, String type, long id, long account, String part, Instant at) {
    tx.mapper(RouteMapper.class).addHand(type, id, account, part, at);
  }

  public static Set<Long> of(Tx tx, String type, long id) {
    return ofAll(tx, type, Set.of(id)).getOrDefault(id, Set.of());
  }

  /** By the subject's id; a subject without hands is left out. */
  public static Map<Long, Set<Long>> ofAll(Tx tx, String type, Collection<Long> ids) {
    return ids.isEmpty() ? Map.of() : tx.mapper(RouteMapper.class).hands(type, ids).stream().collect(Collectors.groupingBy(
        RouteMapper.Hand::subjectId, Collectors.mapping(RouteMapper.Hand::accountId, Collectors.toSet())));
  }
}
