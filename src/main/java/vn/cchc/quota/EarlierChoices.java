package vn.cchc.quota;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.cchc.db.Tx;
import vn.cchc.http.Words;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Site;
import vn.cchc.identity.Unit;
import vn.cchc.identity.UnitKind;
import vn.cchc.plan.Topic;
import vn.cchc.plan.TopicMapper;
import vn.cchc.text.SearchKey;

/** What may be chosen for a site's earlier post, and recognised by its name in a list. */
record EarlierChoices(List<Unit> units, List<Topic> topics, List<String> kinds, List<EarlierMapper.Voucher> vouchers) {
  static EarlierChoices of(Tx tx, Site site, LocalDate today) {
    var tree = Registry.units(tx);
    var under = tree.under(site.ownerUnitId());
    List<Unit> units = tree.inOrder().stream().filter(u -> under.contains(u.id()))
        .filter(u -> u.kind() == UnitKind.AGENCY || u.kind() == UnitKind.DEPARTMENT).toList();
    List<String> kinds = tx.mapper(RuleBookMapper.class).kindTable().stream()
        .filter(k -> k.validOn(today)).map(Kinds.Dated::code).distinct().toList();
    return new EarlierChoices(units, tx.mapper(TopicMapper.class).ofSite(site.id()), kinds,
        tx.mapper(EarlierMapper.class).vouchers(under));
  }

  Optional<Long> unitNamed(String name) {
    return named(units, name, Unit::name).or(() -> named(units, name, Unit::shortName)).map(Unit::id);
  }

  Optional<Long> topicNamed(String name) {
    return named(topics, name, Topic::name).or(() -> named(topics, name, Topic::slug)).map(Topic::id);
  }

  /** By its code, or by its label. */
  Optional<String> kindNamed(String name) {
    return named(kinds, name, k -> k).or(() -> named(kinds, name, k -> Words.VI.of("kind." + k)));
  }

  private static <T> Optional<T> named(List<T> all, String name, Function<T, String> nameOf) {
    String key = SearchKey.of(name);
    return key.isEmpty() ? Optional.empty() : all.stream().filter(t -> SearchKey.of(nameOf.apply(t)).equals(key)).findFirst();
  }
}
