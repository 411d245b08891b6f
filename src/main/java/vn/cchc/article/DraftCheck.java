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
import vn.cchc.identity.UnitTree;

/** Turns what was sent into a draft that the tables can hold, or says everything that is wrong with it. */
final class DraftCheck {
  private static final int MOST_TOPICS = 30;
  private static final int MOST_UNITS = 100;
  private static final LocalDate FIRST_SOURCE = LocalDate.of(1990, 1, 1);

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
    refuseOddDate(content.sourceDate());
    var labels = new Labels(
        sent.topics() == null ? labelsBefore.topics() : topics(sent.topics()),
        sent.coUnits() == null ? labelsBefore.coUnits() : coUnits(sent.coUnits(), unit),
        sent.audience() == null ? labelsBefore.audience() : audience(sent.audience()), angle);
    Problems.refuseAny(found);
    return new Draft(unit, content.cleaned(), labels);
  }

  /** The labels alone, with whatever else was found wrong. */
  Labels labels(CorrectLabels.Correction sent, long owner, List<Problem> besides) {
    found.addAll(besides);
    if (sent.creditUnit() != null) {
      refuseForeignUnit("creditUnit", sent.creditUnit());
    }
    if (sent.topics().isEmpty()) {
      found.add(new Problem("topics", "article.no-topic"));
    }
    if (sent.angle().length() > 200) {
      found.add(new Problem("angle", "article.too-long", 200));
    }
    var labels = new Labels(topics(List.copyOf(sent.topics())), coUnits(List.copyOf(sent.coUnits()), owner),
        audience(List.copyOf(sent.audience())), sent.angle());
    Problems.refuseAny(found);
    return labels;
  }

  private void refuseForeignUnit(String field, long id) {
    if (!units.writes(id, site, today)) {
      found.add(new Problem(field, "article.no-such-unit"));
    }
  }

  private Set<Long> coUnits(List<@Nullable Long> sent, long owner) {
    refuseMany("coUnits", sent, MOST_UNITS);
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
    refuseMany("topics", sent, MOST_TOPICS);
    var named = TopicNames.of(sent);
    var mapper = tx.mapper(ArticleMapper.class);
    var topics = new HashSet<>(named.slugs().isEmpty() ? List.<Long>of() : mapper.topicsBySlug(site.id(), named.slugs()));
    var byId = named.ids().isEmpty() ? List.<Long>of() : mapper.topicsById(site.id(), named.ids());
    if (named.unreadable() || topics.size() != named.slugs().size() || byId.size() != named.ids().size()) {
      found.add(new Problem("topics", "article.no-such-topic"));
    }
    topics.addAll(byId);
    return topics;
  }

  private void refuseMany(String field, List<?> sent, int most) {
    if (sent.size() > most) {
      throw Problems.of(field, "article.too-many", most);
    }
  }

  /** A text that is passed on has appeared already, and not before there were newspapers on the web. */
  private void refuseOddDate(@Nullable LocalDate date) {
    if (date != null && (date.isBefore(FIRST_SOURCE) || date.isAfter(today))) {
      found.add(new Problem("source.date", "article.source-date-odd"));
    }
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
