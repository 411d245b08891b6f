package vn.cchc.posting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.terms.LegalTerms;

/**
 * Which postings should exist, given how procedures stand on a day: every text is posted at every place while it is in
 * force, and taken down on the day on which another decision ends it, or at once if it no longer counts. Pure.
 */
final class DesiredPostings {
  private final List<DisclosurePlace> places;
  private final Map<DesiredPosting.Key, Posting> known;
  private final LegalTerms clocks;
  private final LocalDate today;
  private final Set<Long> begun;
  private final List<DesiredPosting> wishes = new ArrayList<>();

  private DesiredPostings(List<DisclosurePlace> places, Map<DesiredPosting.Key, Posting> known, LegalTerms clocks, LocalDate today) {
    this.places = places.stream().filter(p -> p.validOn(today)).toList();
    this.known = known;
    this.clocks = clocks;
    this.today = today;
    this.begun = known.keySet().stream().map(DesiredPosting.Key::versionId).collect(Collectors.toSet());
  }

  /** turns in the order of their effective days within each procedure. */
  static List<DesiredPosting> of(List<Shown> turns, List<DisclosurePlace> places, Map<DesiredPosting.Key, Posting> known,
      LegalTerms clocks, LocalDate today) {
    var found = new DesiredPostings(places, known, clocks, today);
    turns.stream().collect(Collectors.groupingBy(Shown::procedureId)).values().forEach(found::procedure);
    return found.wishes;
  }

  private void procedure(List<Shown> turns) {
    List<Shown> holding = turns.stream().filter(t -> t.counts() && !t.holdsNoDay()).toList();
    for (int i = 0; i < holding.size(); i++) {
      if (holding.get(i).changeKind().bringsText()) {
        holding(holding.get(i), i + 1 < holding.size() ? holding.get(i + 1) : null);
      }
    }
    turns.stream().filter(t -> t.changeKind().bringsText() && (!t.counts() || t.holdsNoDay())).forEach(this::fallen);
  }

  private void holding(Shown version, @Nullable Shown next) {
    boolean fresh = !begun.contains(version.versionId());
    for (DisclosurePlace place : places) {
      Posting hung = known(version, place, PostingTask.HANG);
      boolean hangs = !version.overOn(today) && (hung != null || fresh) && (!version.internal() || place.bySystem());
      if (hangs) {
        wishes.add(new DesiredPosting(version, place, PostingTask.HANG, due(version, place), version.decisionId()));
      }
      boolean early = place.bySystem() && !version.overOn(today);
      if (next != null && !early && (hangs || mayHang(version, place, hung))) {
        wishes.add(new DesiredPosting(version, place, PostingTask.TAKE_DOWN, version.endsOn(), next.decisionId()));
      }
    }
  }

  /** Revoked, corrected, or displaced on its own first day: only what is already posted matters. */
  private void fallen(Shown version) {
    for (DisclosurePlace place : places) {
      Posting hung = known(version, place, PostingTask.HANG);
      Posting taken = known(version, place, PostingTask.TAKE_DOWN);
      boolean goesOn = taken != null && taken.state() != PostingState.CANCELLED;
      if (goesOn || hung != null && hung.state() == PostingState.DONE) {
        LocalDate due = goesOn && taken.dueOn() != null && taken.dueOn().isBefore(today) ? taken.dueOn() : today;
        wishes.add(new DesiredPosting(version, place, PostingTask.TAKE_DOWN, due, version.decisionId()));
      }
    }
  }

  /** A paper may have been put up without anybody recording it: it is taken down all the same. */
  private boolean mayHang(Shown version, DisclosurePlace place, @Nullable Posting hung) {
    Posting taken = known(version, place, PostingTask.TAKE_DOWN);
    return hung != null && (hung.state() != PostingState.CANCELLED || taken != null && taken.state() != PostingState.CANCELLED);
  }

  /** Nothing is due at a place before it exists. */
  private @Nullable LocalDate due(Shown version, DisclosurePlace place) {
    LocalDate effective = version.effectiveFrom() == null ? today : version.effectiveFrom();
    boolean paper = place.medium() == Medium.PAPER;
    return (paper ? clocks.hangBy(version.byMinistry(), version.issuedOn(), effective)
        : clocks.publicBy(version.byMinistry(), version.issuedOn()))
        .map(due -> due.isBefore(place.validFrom()) ? place.validFrom() : due).orElse(null);
  }

  private @Nullable Posting known(Shown version, DisclosurePlace place, PostingTask task) {
    return known.get(new DesiredPosting.Key(version.versionId(), place.id(), task));
  }
}
