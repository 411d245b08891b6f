package vn.cchc.decision.desk;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.cchc.procedure.Change;
import vn.cchc.procedure.VersionMapper;

/** The items of a decision counted by what it does to them and how far they have been looked at. */
record ItemTable(List<Row> rows, Row all) {
  /** change is null in the row of all. lacking: texts without every statutory part; updating: whose text is still to come. */
  record Row(@Nullable Change change, long total, long accepted, long refused, long open, long lacking,
      long updating) {}

  static ItemTable of(List<VersionMapper.Tally> tally) {
    var rows = Arrays.stream(Change.values()).map(c -> row(c, tally.stream().filter(t -> t.changeKind() == c).toList()))
        .filter(r -> r.total() > 0).toList();
    return new ItemTable(rows, row(null, tally));
  }

  private static Row row(@Nullable Change change, List<VersionMapper.Tally> of) {
    return new Row(change, sum(of, t -> true), sum(of, t -> Boolean.TRUE.equals(t.accepted())),
        sum(of, t -> Boolean.FALSE.equals(t.accepted())), sum(of, t -> t.accepted() == null),
        sum(of, t -> t.changeKind().bringsText() && !t.complete() && !Boolean.FALSE.equals(t.accepted())),
        sum(of, t -> t.changeKind().bringsText() && t.updating() && !Boolean.FALSE.equals(t.accepted())));
  }

  private static long sum(List<VersionMapper.Tally> of, Predicate<VersionMapper.Tally> which) {
    return of.stream().filter(which).mapToLong(VersionMapper.Tally::number).sum();
  }
}
