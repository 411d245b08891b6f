package vn.cchc.article;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import vn.cchc.route.State;
import vn.cchc.route.WithdrawAs;

/** SQL of editions; every change of state names the state it starts from and answers how many rows moved. */
public interface EditionMapper {
  /** What a new edition begins with; id is filled by the insert. */
  final class NewEdition {
    long id;
    final Article article;
    final int no;
    final Content content;
    final String searchKey;
    final long by;
    final Instant at;

    NewEdition(Article article, int no, Content content, String searchKey, long by, Instant at) {
      this.article = article;
      this.no = no;
      this.content = content;
      this.searchKey = searchKey;
      this.by = by;
      this.at = at;
    }

    public long id() {
      return id;
    }
  }

  int insert(NewEdition edition);

  Optional<Edition> byId(long id);

  List<Edition> ofArticle(long article);

  Optional<Edition> working(long article);

  Optional<Edition> live(long article);

  /** The newest that was not dropped; the only one even if it was. */
  Optional<Edition> newest(long article);

  int lastNo(long article);

  int saveContent(@Param("id") long id, @Param("unit") long unit, @Param("c") Content content,
      @Param("searchKey") String searchKey, @Param("by") long by, @Param("at") Instant at);

  int propose(@Param("id") long id, @Param("at") @Nullable Instant at);

  int addHand(@Param("id") long id, @Param("account") long account, @Param("part") String part, @Param("at") Instant at);

  Set<Long> hands(long id);

  int submit(@Param("id") long id, @Param("from") State from, @Param("round") int round, @Param("step") int step,
      @Param("hash") byte[] hash, @Param("by") long by, @Param("at") Instant at,
      @Param("proposed") @Nullable Instant proposed);

  /** Keeps the text as this round of approval gets it. */
  int keepSubmitted(@Param("id") long id, @Param("at") Instant at);

  /** The text of the round before this one. */
  Optional<SubmittedText> submittedBefore(@Param("id") long id, @Param("round") int round);

  int toStep(@Param("id") long id, @Param("from") int fromStep, @Param("step") int step, @Param("at") Instant at);

  int approve(@Param("id") long id, @Param("step") int step, @Param("to") State to,
      @Param("publishAt") @Nullable Instant publishAt, @Param("at") Instant at);

  int backToWriters(@Param("id") long id, @Param("from") State from, @Param("to") State to,
      @Param("resumeStep") int resumeStep, @Param("reason") String reason, @Param("at") Instant at);

  int schedule(@Param("id") long id, @Param("publishAt") Instant publishAt, @Param("at") Instant at);

  int unschedule(@Param("id") long id, @Param("from") State from, @Param("at") Instant at);

  int supersede(@Param("articles") Collection<Long> articles, @Param("at") Instant at);

  int publish(@Param("ids") Collection<Long> ids, @Param("from") State from, @Param("at") Instant at);

  int withdraw(@Param("id") long id, @Param("as") WithdrawAs as, @Param("redirectTo") @Nullable Long redirectTo,
      @Param("reason") String reason, @Param("at") Instant at);

  int setExpiry(@Param("id") long id, @Param("expiresAt") @Nullable Instant expiresAt, @Param("at") Instant at);

  int expire(@Param("ids") Collection<Long> ids, @Param("at") Instant at);

  int discard(@Param("id") long id, @Param("from") State from, @Param("at") Instant at);

  int fail(@Param("id") long id, @Param("failure") String failure, @Param("retryAt") Instant retryAt, @Param("at") Instant at);

  List<Edition> lockDue(@Param("now") Instant now, @Param("limit") int limit);

  List<Edition> lockRetries(@Param("now") Instant now, @Param("limit") int limit);

  List<Edition> lockExpiring(@Param("now") Instant now, @Param("limit") int limit);

  List<Instant> nextDue(int most);

  /** Of these editions, those whose last signature stands under exactly the pinned text. */
  List<Long> approvedAsPinned(@Param("ids") Collection<Long> ids);

  /** Whether any of these articles announces a decision that has not been posted yet. */
  boolean announceUnposted(@Param("articles") Collection<Long> articles);

  /** What the live or working edition of an article names although it changed, and nobody has dealt with. */
  List<StaleRemark> staleRemarks(long article);
}
