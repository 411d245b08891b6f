package vn.cchc.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Tx;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.identity.Site;
import vn.cchc.identity.Unit;
import vn.cchc.identity.UnitKind;
import vn.cchc.identity.UnitTree;

/** Turns what was sent into a draft that the tables can hold, or says everything that is wrong with it. */
final class DraftCheck {
  private final Tx tx;
  private final Site site;
  private final UnitTree units;
  private final LocalDate today;
  private final List<Problem> found = new ArrayList<>();

  DraftCheck(Tx tx, Site site, UnitTree units, LocalDate today) {
    this.tx = tx;
    this.site = site;
    this.units = units;
    this.today = today;
  }

  Draft draft(ArticleInput sent, Content before, long unitBefore, Labels labelsBefore) {
    long unit = sent.unit() == null ? unitBefore : sent.unit();
    refuseForeignUnit("unit", unit);
    var content = sent.content(before);
    String angle = sent.angle() == null ? labelsBefore.angle() : sent.angle().strip();
    found.addAll(Requirements.ofDraft(content, angle == null ? "" : angle));
    if (!site.languageList().contains(content.language())) {
      found.add(new Problem("language", "article.no-such-language"));
    }
    var labels = new Labels(
        sent.topics() == null ? labelsBefore.topics() : topics(sent.topics()),
        sent.coUnits() == null ? labelsBefore.coUnits() : coUnits(sent.coUnits(), unit),
        sent.audience() == null ? labelsBefore.audience() : audience(sent.audience()), angle);
    Problems.refuseAny(found);
    return new Draft(unit, content.cleaned(), labels);
  }

  private void refuseForeignUnit(String field, long id) {
    Unit unit = units.unit(id).orElse(null);
    boolean writes = unit != null && unit.kind() != UnitKind.GROUP && unit.kind() != UnitKind.PARTNER
        && units.within(id, site.ownerUnitId()) && unit.validOn(today);
    if (!writes) {
      found.add(new Problem(field, "article.no-such-unit"));
    }
  }

  private Set<Long> coUnits(List<@Nullable Long> sent, long owner) {
    var wanted = new HashSet<Long>();
    for (Long id : sent) {
      if (id == null) {
        found.add(new Problem("coUnits", "article.no-such-unit"));
      } else if (id != owner && wanted.add(id)) {
        refuseForeignUnit("coUnits", id);
      }
    }
    return wanted;
  }

  private Set<Long> topics(List<@Nullable Object> sent) {
    var names = new HashSet<String>();
    sent.forEach(t -> names.add(String.valueOf(t)));
    if (names.isEmpty()) {
      return Set.of();
    }
    var ids = new HashSet<>(tx.mapper(ArticleMapper.class).findTopics(site.id(), names));
    if (ids.size() != names.size()) {
      found.add(new Problem("topics", "article.no-such-topic"));
    }
    return ids;
  }

  private List<String> audience(List<@Nullable String> sent) {
    for (String a : sent) {
      if (a == null || a.isBlank() || a.length() > 60 || sent.size() > 20) {
        found.add(new Problem("audience", "article.no-such-audience"));
        return List.of();
      }
    }
    return sent.stream().map(String::strip).distinct().toList();
  }
}
