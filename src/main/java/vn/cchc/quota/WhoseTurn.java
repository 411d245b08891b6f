package vn.cchc.quota;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Tx;
import vn.cchc.fault.Fault;
import vn.cchc.identity.Account;
import vn.cchc.identity.Registry;
import vn.cchc.route.EditRoute;
import vn.cchc.route.Route;
import vn.cchc.route.Turn;

/** Says whom each text under way is waiting for. */
final class WhoseTurn {
  private static final String IN_REVIEW = "IN_REVIEW";

  private final Tx tx;
  private final Route route = new Route();
  /** By the edition. */
  private final Map<Long, Turn> turns = new HashMap<>();

  private WhoseTurn(Tx tx, List<CellMapper.OnItsWay> texts) {
    this.tx = tx;
    texts.stream().filter(text -> text.state().equals(IN_REVIEW)).forEach(this::readTurn);
    Registry.people(tx, Stream.concat(turns.values().stream().flatMap(turn -> turn.signers().stream()),
        texts.stream().flatMap(text -> text.authorIds().stream())).toList());
  }

  static List<Waiting> of(Tx tx, Set<Long> articles) {
    if (articles.isEmpty()) {
      return List.of();
    }
    var texts = tx.mapper(CellMapper.class).onTheirWay(articles);
    var turns = new WhoseTurn(tx, texts);
    return texts.stream().map(turns::of).toList();
  }

  /** A step that was taken out of the route since then leaves the text without a signer; it is still shown. */
  private void readTurn(CellMapper.OnItsWay text) {
    try {
      turns.put(text.editionId(), route.waiting(tx, EditRoute.EDITION, text.pending()));
    } catch (Fault noStep) {
      turns.remove(text.editionId());
    }
  }

  private Waiting of(CellMapper.OnItsWay text) {
    return switch (text.state()) {
      case IN_REVIEW -> inReview(text, turns.get(text.editionId()));
      case "DRAFT", "RETURNED" -> new Waiting(text.articleId(), text.title(), text.state(), null,
          names(text.authorIds()), text.updatedAt(), null);
      default -> new Waiting(text.articleId(), text.title(), text.state(), null, List.of(), text.updatedAt(), text.publishAt());
    };
  }

  private Waiting inReview(CellMapper.OnItsWay text, @Nullable Turn turn) {
    return new Waiting(text.articleId(), text.title(), text.state(), turn == null ? null : turn.step().name(),
        turn == null ? List.of() : names(turn.signers()), text.stepSince(), null);
  }

  private List<String> names(Set<Long> accounts) {
    var people = Registry.people(tx, accounts);
    return accounts.stream().sorted().map(people::get).filter(Objects::nonNull).map(Account::named).toList();
  }
}
