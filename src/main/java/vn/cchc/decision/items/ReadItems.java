package vn.cchc.decision.items;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.db.Page;
import vn.cchc.db.Paging;
import vn.cchc.db.Tx;
import vn.cchc.decision.DecisionAnswer;
import vn.cchc.decision.DecisionAnswers;
import vn.cchc.decision.DecisionDossier;
import vn.cchc.decision.DecisionDossiers;
import vn.cchc.fault.NotFound;
import vn.cchc.identity.Actor;
import vn.cchc.procedure.Change;
import vn.cchc.procedure.ItemFilter;
import vn.cchc.procedure.ItemMapper;
import vn.cchc.procedure.Version;
import vn.cchc.procedure.VersionMapper;
import vn.cchc.procedure.VersionWithText;

/** What the desk sees of a decision's items: the list as it is filtered, and one beside the text before it. */
public final class ReadItems {
  /** The items of one decision that a filter finds, and how many there are of every sort. */
  record ItemList(DecisionDossier dossier, Page<Version> items, DecisionAnswer.ItemCounts counts, Map<Change, Long> changes) {}

  /** An item, the text that it meets, and its neighbours in the decision. */
  record ItemInContext(DecisionDossier dossier, VersionWithText item, @Nullable VersionWithText before, @Nullable String previous, @Nullable String next,
      long open) {}

  private final Database database;
  private final DecisionDossiers dossiers;

  public ReadItems(Database database, DecisionDossiers dossiers) {
    this.database = database;
    this.dossiers = dossiers;
  }

  DecisionDossier dossier(Actor actor, long id) {
    return database.read(tx -> dossiers.open(tx, actor, id));
  }

  ItemList list(Actor actor, long id, ItemFilter filter, Paging paging) {
    return database.read(tx -> {
      DecisionDossier dossier = dossiers.open(tx, actor, id);
      var mapper = tx.mapper(ItemMapper.class);
      Map<Change, Long> changes = tx.mapper(VersionMapper.class).tally(id).stream()
          .collect(Collectors.groupingBy(VersionMapper.Tally::changeKind, Collectors.summingLong(VersionMapper.Tally::number)));
      return new ItemList(dossier, Page.of(mapper.list(id, filter, paging), paging, mapper.count(id, filter)),
          DecisionAnswers.counts(tx, dossier.decision()), changes);
    });
  }

  ItemInContext one(Actor actor, long id, String code) {
    return database.read(tx -> {
      DecisionDossier dossier = dossiers.open(tx, actor, id);
      Version item = item(tx, id, code);
      var mapper = tx.mapper(ItemMapper.class);
      VersionWithText before = tx.mapper(VersionMapper.class).textsBefore(id, List.of(item.procedureId())).stream().findFirst()
          .map(v -> VersionWithText.of(tx, v)).orElse(null);
      return new ItemInContext(dossier, VersionWithText.of(tx, item), before, mapper.codeBefore(item).orElse(null),
          mapper.codeAfter(item).orElse(null), DecisionAnswers.counts(tx, dossier.decision()).open());
    });
  }

  Optional<String> nextOpen(Actor actor, long id, String code) {
    return database.read(tx -> {
      dossiers.open(tx, actor, id);
      return tx.mapper(ItemMapper.class).nextOpen(item(tx, id, code));
    });
  }

  private static Version item(Tx tx, long decision, String code) {
    return tx.mapper(VersionMapper.class).item(decision, code).orElseThrow(() -> new NotFound("decision.no-such-item", code));
  }
}
