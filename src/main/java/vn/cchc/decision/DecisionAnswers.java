package vn.cchc.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Tx;
import vn.cchc.identity.Registry;
import vn.cchc.procedure.VersionMapper;
import vn.cchc.route.Action;
import vn.cchc.route.Along;
import vn.cchc.route.Route;
import vn.cchc.route.State;
import vn.cchc.route.Turn;

/** Puts a decision into the shape of the API. */
public final class DecisionAnswers {
  private final Route route;

  public DecisionAnswers(Route route) {
    this.route = route;
  }

  public DecisionAnswer of(Tx tx, DecisionDossier dossier) {
    Decision d = dossier.decision();
    var bases = bases(tx, d.id());
    var unit = new DecisionAnswer.UnitAnswer(d.unitId(), Registry.unit(tx, d.unitId()).name());
    return new DecisionAnswer(d.id(), d.state(), d.version(), dossier.actions().stream().map(Action::code).toList(),
        dossier.site().slug(), unit, d.number(), d.issuedOn(), d.issuer(), d.byMinistry(), d.signer(), d.summary(),
        d.effectiveOn(), follows(d, bases), d.receivedOn(), d.clockRule(), d.correctsId(),
        bases.stream().map(b -> new DecisionAnswer.BasisAnswer(b.citation(), b.effectiveOn())).toList(), counts(tx, d),
        step(tx, dossier), d.reason(), d.submittedAt(), d.proposedPublishAt(), d.publishAt(), d.publishedAt(),
        d.noticeArticleId(), along(tx, d), d.failure(), d.updatedAt());
  }

  public static List<Basis> bases(Tx tx, long decision) {
    return tx.once("bases of decision " + decision, () -> tx.mapper(DecisionMapper.class).bases(decision));
  }

  public static List<VersionMapper.Tally> tally(Tx tx, long decision) {
    return tx.once("tally of decision " + decision, () -> tx.mapper(VersionMapper.class).tally(decision));
  }

  private static @Nullable Integer follows(Decision d, List<Basis> bases) {
    return bases.stream().filter(b -> d.followsBasis() != null && b.id() == d.followsBasis()).map(Basis::ord)
        .findFirst().orElse(null);
  }

  public static DecisionAnswer.ItemCounts counts(Tx tx, Decision d) {
    var tally = tally(tx, d.id());
    return new DecisionAnswer.ItemCounts(
        tally.stream().mapToLong(VersionMapper.Tally::number).sum(),
        tally.stream().filter(t -> Boolean.TRUE.equals(t.accepted())).mapToLong(VersionMapper.Tally::number).sum(),
        tally.stream().filter(t -> Boolean.FALSE.equals(t.accepted())).mapToLong(VersionMapper.Tally::number).sum(),
        tally.stream().filter(t -> t.accepted() == null).mapToLong(VersionMapper.Tally::number).sum(),
        tally.stream().filter(t -> t.changeKind().bringsText() && !t.complete()).mapToLong(VersionMapper.Tally::number).sum(),
        tally.stream().filter(t -> t.changeKind().bringsText() && t.updating()).mapToLong(VersionMapper.Tally::number).sum());
  }

  /** Asked only while a signature can be given. */
  private static List<Along> along(Tx tx, Decision d) {
    return d.state() == State.IN_REVIEW && d.noticeArticleId() != null ? tx.mapper(DecisionMapper.class).along(d.id()) : List.of();
  }

  private DecisionAnswer.@Nullable StepAnswer step(Tx tx, DecisionDossier dossier) {
    Turn turn = route.turn(tx, dossier);
    return turn == null ? null
        : new DecisionAnswer.StepAnswer(turn.step().ord(), turn.step().name(), dossier.decision().stepSince());
  }
}
