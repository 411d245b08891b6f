package vn.cchc.posting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Page;
import vn.cchc.fault.Problem;
import vn.cchc.http.Form;
import vn.cchc.http.ListQuery;
import vn.cchc.http.Pager;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Site;
import vn.cchc.identity.Unit;
import vn.cchc.media.FileLink;
import vn.cchc.terms.TermMapper;

/** What is to be put up and taken down, with the form that marks many at once; what was typed is kept if it is refused. */
record PostingsPage(Actor actor, Site site, List<Site> sites, PostingMapper.Filter filter, Page<PostingMapper.Line> list,
    Pager pager, ListQuery query, Choices choices, Map<Long, FileLink> files, Form typed, List<Problem> problems,
    List<MarkPostings.Skipped> skipped) {
  /** What the list can be filtered by, and how much there is at each place. */
  record Choices(List<DisclosurePlace> places, Map<Long, PostingMapper.PlaceCount> counts,
      List<PostingMapper.DecisionChoice> decisions, List<TermMapper.Field> fields, LocalDate today) {
    PostingMapper.PlaceCount count(DisclosurePlace place) {
      return counts.getOrDefault(place.id(), new PostingMapper.PlaceCount(place.id(), 0, 0, 0));
    }

    long open() {
      return counts.values().stream().mapToLong(PostingMapper.PlaceCount::open).sum();
    }

    long late() {
      return counts.values().stream().mapToLong(PostingMapper.PlaceCount::late).sum();
    }

    long done() {
      return counts.values().stream().mapToLong(PostingMapper.PlaceCount::done).sum();
    }

    /** Places that exist now, and ended ones where something is left to do. */
    List<DisclosurePlace> shown() {
      return places.stream().filter(p -> p.validOn(today) || count(p).open() > 0).toList();
    }
  }

  boolean narrowed() {
    return List.of("place", "decision", "field", "unit").stream().anyMatch(name -> query.filter(name).isPresent());
  }

  boolean open() {
    return filter.stage() == PostingMapper.Stage.OPEN || filter.stage() == PostingMapper.Stage.LATE;
  }

  boolean does(PostingMapper.Line line) {
    return Reach.does(actor, site, line.unitId());
  }

  /** Whether the form for many has anything to offer to this person. */
  boolean marks() {
    return open() && list.items().stream().anyMatch(this::does);
  }

  /** Everything that the filter finds may be marked at once if it is all at one place. */
  boolean wholePlace() {
    return filter.place() != null && list.total() > 1;
  }

  boolean ticked(PostingMapper.Line line) {
    return typed.all("id").contains(String.valueOf(line.id()));
  }

  /** This list with another state, other filters kept. */
  String stage(PostingMapper.Stage stage) {
    String place = filter.place() == null ? "" : "&place=" + filter.place();
    String decision = filter.decision() == null ? "" : "&decision=" + filter.decision();
    return "/niem-yet?site=" + site.slug() + place + decision + "&state=" + stage;
  }

  String at(DisclosurePlace place) {
    return "/niem-yet?site=" + site.slug() + "&place=" + place.id();
  }

  @Nullable DisclosurePlace place() {
    return choices.places().stream().filter(p -> filter.place() != null && p.id() == filter.place()).findFirst().orElse(null);
  }

  /** Units responsible for a place. */
  List<Unit> units() {
    return choices.places().stream().map(DisclosurePlace::unitId).distinct()
        .flatMap(id -> id == null ? Stream.empty() : actor.units().unit(id).stream()).toList();
  }
}
