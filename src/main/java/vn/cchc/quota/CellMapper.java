package vn.cchc.quota;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.route.Pending;

/** Reads what lies behind a cell of the board. */
public interface CellMapper {
  /** An article that counts there, or used to. */
  record CountedArticle(
      long articleId, String title, Instant publishedAt, Trace trace, @Nullable Instant reversedAt, @Nullable Reversal reversal) {}

  /** The same for a post made before this system was used. */
  record CountedEarlier(
      long postId, String title, String url, LocalDate postedOn, String vouchedBy, @Nullable Instant reversedAt,
      @Nullable Reversal reversal) {}

  /** A working edition, as far as its way to going live is concerned. */
  record OnItsWay(
      long articleId, long editionId, long siteId, long unitId, String kind, String title, String state, int round, int step,
      @Nullable Instant stepSince, @Nullable Instant publishAt, Instant updatedAt, @Nullable String authors,
      @Nullable String hands, @Nullable String signatures) {
    Set<Long> authorIds() {
      return authors == null ? Set.of() : Arrays.stream(authors.split(",")).map(Long::valueOf).collect(Collectors.toSet());
    }

    Pending pending() {
      return new Pending(editionId, siteId, unitId, kind, round, step, hands, signatures);
    }
  }

  List<CountedArticle> articles(CellKey cell);

  List<CountedEarlier> earlier(CellKey cell);

  List<OnItsWay> onTheirWay(Collection<Long> articles);
}
