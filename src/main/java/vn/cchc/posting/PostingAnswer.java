package vn.cchc.posting;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cchc.http.Links;
import vn.cchc.media.FileLink;

/** A posting as the API returns it. */
public record PostingAnswer(
    long id, String site, PlaceAnswer place, ProcedureAnswer procedure, DecisionAnswer decision, PostingTask task,
    PostingState state, @Nullable LocalDate due, boolean late, @Nullable LocalDate done, String doneBy, ProofAnswer proof,
    String note, Map<String, String> print) {
  public record PlaceAnswer(long id, PlaceKind kind, Medium medium, String name) {}

  public record ProcedureAnswer(String code, String name, String field, long version) {}

  public record DecisionAnswer(long id, String number, LocalDate date, LocalDate effectiveDate) {}

  /** Addresses; empty if there is none. */
  public record ProofAnswer(String link, String file) {}

  static PostingAnswer of(PostingMapper.Line l, String site, @Nullable FileLink file, LocalDate today, Links links) {
    return new PostingAnswer(l.id(), site, new PlaceAnswer(l.placeId(), l.placeKind(), l.medium(), l.placeName()),
        new ProcedureAnswer(l.code(), l.name(), l.field(), l.versionId()),
        new DecisionAnswer(l.decisionId(), l.number(), l.issuedOn(), l.effectiveOn()), l.task(), l.state(), l.dueOn(),
        l.lateOn(today), l.doneOn(), l.doneBy(),
        new ProofAnswer(l.proofLink(), file == null ? "" : links.file(file.sha256(), file.name())), l.note(),
        l.hang() ? Map.of("sheet", links.desk(Papers.sheet(l)), "poster", links.desk(Papers.poster(l))) : Map.of());
  }
}
