package vn.cchc.decision.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.db.Page;
import vn.cchc.db.Tx;
import vn.cchc.decision.Basis;
import vn.cchc.decision.Decision;
import vn.cchc.decision.DecisionAnswer;
import vn.cchc.decision.DecisionAnswers;
import vn.cchc.decision.DecisionDossier;
import vn.cchc.decision.DecisionDossiers;
import vn.cchc.decision.DecisionMapper;
import vn.cchc.identity.Account;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Registry;
import vn.cchc.journal.Journal;
import vn.cchc.journal.JournalRow;
import vn.cchc.media.Attachments;
import vn.cchc.media.FileLink;
import vn.cchc.procedure.VersionMapper;
import vn.cchc.route.Approval;
import vn.cchc.route.HistoryEvent;
import vn.cchc.route.Pending;
import vn.cchc.route.Route;
import vn.cchc.route.State;
import vn.cchc.route.StepLine;
import vn.cchc.route.Turn;

/** Reads all that the screens of decisions show: lists, one decision, where it stands and with whom. */
public final class DecisionViews {
  /** One line of the list; step names whose turn it is. */
  record Line(Decision decision, String site, String step, long items, long open) {}

  /** A decision for its own pages. corrected is the one that it corrects, corrections are those that correct it. */
  record View(DecisionDossier dossier, DecisionAnswer answer, List<Basis> bases, List<FileLink> files, List<StepLine> steps,
      @Nullable Turn turn, List<VersionMapper.Tally> tally, Around around, Effect effect, String author, LocalDate today) {
    Decision decision() {
      return dossier.decision();
    }

    ItemTable items() {
      return ItemTable.of(tally);
    }
  }

  record Around(@Nullable Decision corrected, List<Decision> corrections) {}

  private final Database database;
  private final Clock clock;
  private final Route route;
  private final DecisionDossiers dossiers;
  private final DecisionAnswers answers;
  private final Journal journal;

  public DecisionViews(Database database, Clock clock, Route route, DecisionDossiers dossiers, DecisionAnswers answers,
      Journal journal) {
    this.database = database;
    this.clock = clock;
    this.route = route;
    this.dossiers = dossiers;
    this.answers = answers;
    this.journal = journal;
  }

  Page<Line> lines(Page<Decision> found) {
    return database.read(tx -> {
      var ids = found.items().stream().map(Decision::id).toList();
      var counts = ids.isEmpty() ? Map.<Long, DecisionMapper.ItemCount>of() : tx.mapper(DecisionMapper.class).itemCounts(ids)
          .stream().collect(Collectors.toMap(DecisionMapper.ItemCount::decisionId, Function.identity()));
      var steps = steps(tx, found.items());
      return found.map(d -> line(tx, d, steps.getOrDefault(d.id(), ""), counts.get(d.id())));
    });
  }

  /** Names of the steps at which they wait. */
  private Map<Long, String> steps(Tx tx, List<Decision> decisions) {
    var waiting = decisions.stream().filter(d -> d.state() == State.IN_REVIEW).map(Decision::id).toList();
    return waiting.isEmpty() ? Map.of() : tx.mapper(DecisionMapper.class).pending(waiting).stream()
        .collect(Collectors.toMap(Pending::id, row -> route.waiting(tx, Decision.SUBJECT, row).step().name()));
  }

  private static Line line(Tx tx, Decision d, String step, DecisionMapper.@Nullable ItemCount count) {
    return new Line(d, Registry.site(tx, d.siteId()).name(), step, count == null ? 0 : count.total(),
        count == null ? 0 : count.open());
  }

  View view(Actor actor, long id) {
    return database.read(tx -> {
      DecisionDossier dossier = dossiers.open(tx, actor, id);
      Decision d = dossier.decision();
      var mapper = tx.mapper(DecisionMapper.class);
      readNames(tx, dossier, List.of());
      var answer = answers.of(tx, dossier);
      Long corrects = d.correctsId();
      return new View(dossier, answer, DecisionAnswers.bases(tx, id), Attachments.of(tx, Decision.SUBJECT, id), StepLine.of(tx, route, dossier),
          route.turn(tx, dossier), DecisionAnswers.tally(tx, id),
          new Around(corrects == null ? null : mapper.byId(corrects).orElse(null), corrections(mapper, d)),
          Effect.of(d, answer.items().accepted(), dossier.site().months().dayOf(posting(d))), author(tx, d),
          dossier.site().months().dayOf(clock.instant()));
    });
  }

  /** Only what was posted can be corrected. */
  private static List<Decision> corrections(DecisionMapper mapper, Decision d) {
    return d.state().wasPosted() ? mapper.correctionsOf(d.id()) : List.of();
  }

  /** When it was posted, else when it will be, as far as is known. */
  private Instant posting(Decision d) {
    Instant now = clock.instant();
    Instant posted = d.publishedAt();
    Instant planned = d.publishAt() == null ? d.proposedPublishAt() : d.publishAt();
    return posted != null ? posted : planned != null && planned.isAfter(now) ? planned : now;
  }

  /** At once all who acted, who signed, and who is to sign. */
  private void readNames(Tx tx, DecisionDossier dossier, List<JournalRow> rows) {
    Decision d = dossier.decision();
    var people = new HashSet<>(Set.of(d.createdBy()));
    rows.stream().map(JournalRow::actor).filter(Objects::nonNull).forEach(people::add);
    route.approvals(tx, Decision.SUBJECT, d.id()).stream().map(Approval::byAccount).filter(Objects::nonNull).forEach(people::add);
    Turn turn = route.turn(tx, dossier);
    if (turn != null) {
      people.addAll(turn.signers());
    }
    Registry.people(tx, people);
  }

  private static String author(Tx tx, Decision d) {
    Account author = Registry.people(tx, List.of(d.createdBy())).get(d.createdBy());
    return author == null ? "" : author.named();
  }

  List<HistoryEvent> history(Actor actor, long id) {
    return database.read(tx -> {
      DecisionDossier dossier = dossiers.open(tx, actor, id);
      var rows = journal.history(tx, Decision.SUBJECT, id);
      readNames(tx, dossier, rows);
      return rows.stream().map(row -> HistoryEvent.of(tx, row, 1)).toList();
    });
  }
}
