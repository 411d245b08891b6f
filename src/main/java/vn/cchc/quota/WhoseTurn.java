package vn.cchc.quota;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import vn.cchc.db.Tx;
import vn.cchc.fault.Fault;
import vn.cchc.route.Holders;
import vn.cchc.route.Route;
import vn.cchc.route.Subject;
import vn.cchc.route.Turn;

/** Says whom each text under way is waiting for. */
final class WhoseTurn {
  private static final String IN_REVIEW = "IN_REVIEW";

  private final Tx tx;
  private final Route route = new Route();
  private final Holders holders;
  private final List<CellMapper.Name> authors;
  private final List<CellMapper.Name> hands;

  private WhoseTurn(Tx tx, Set<Long> articles, List<CellMapper.OnItsWay> texts) {
    var mapper = tx.mapper(CellMapper.class);
    this.tx = tx;
    holders = Route.holders(tx);
    authors = mapper.authors(articles);
    hands = mapper.hands(texts.stream().map(CellMapper.OnItsWay::editionId).toList());
  }

  static List<Waiting> of(Tx tx, Set<Long> articles) {
    if (articles.isEmpty()) {
      return List.of();
    }
    var texts = tx.mapper(CellMapper.class).onTheirWay(articles);
    var turns = new WhoseTurn(tx, articles, texts);
    return texts.stream().map(turns::of).toList();
  }

  private Waiting of(CellMapper.OnItsWay text) {
    return switch (text.state()) {
      case IN_REVIEW -> inReview(text);
      case "DRAFT", "RETURNED" -> new Waiting(text.articleId(), text.title(), text.state(), null,
          names(authors, text.articleId()), text.updatedAt(), null);
      default -> new Waiting(text.articleId(), text.title(), text.state(), null, List.of(), text.updatedAt(), text.publishAt());
    };
  }

  /** A step that was removed from the route since then leaves the text without a signer; it is still shown. */
  private Waiting inReview(CellMapper.OnItsWay text) {
    var handIds = hands.stream().filter(h -> h.subjectId() == text.editionId()).map(CellMapper.Name::accountId).collect(toSet());
    var subject = new Subject("EDITION", text.editionId(), text.siteId(), text.kind(), text.unitId(), text.round(), handIds);
    try {
      Turn turn = route.waiting(tx, subject, text.step(), holders);
      return new Waiting(text.articleId(), text.title(), text.state(), turn.step().name(), signers(turn), text.stepSince(), null);
    } catch (Fault noStep) {
      return new Waiting(text.articleId(), text.title(), text.state(), null, List.of(), text.stepSince(), null);
    }
  }

  private List<String> signers(Turn turn) {
    return turn.signers().isEmpty() ? List.of() : tx.mapper(CellMapper.class).accounts(turn.signers()).stream()
        .map(CellMapper.Name::shown).toList();
  }

  private static List<String> names(List<CellMapper.Name> names, long subject) {
    return names.stream().filter(n -> n.subjectId() == subject).map(CellMapper.Name::shown).toList();
  }
}
