package vn.cchc.article;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.route.RoutedMapper;
import vn.cchc.route.WithdrawAs;

/** SQL of editions; every change of state names the state it starts from and answers how many rows moved. */
public interface EditionMapper extends RoutedMapper<Edition> {
  /** Answers the id of the draft that begins. */
  long insert(Article article, int no, Content content, String searchKey, long by, Instant at);

  List<Edition> ofArticle(long article);

  Optional<Edition> working(long article);

  int lastNo(long article);

  int saveContent(long id, long unit, Content c, String searchKey, long by, Instant at);

  int propose(long id, @Nullable Instant at);

  /** Keeps the text as this round of approval gets it. */
  int keepSubmitted(long id, Instant at);

  /** The text of the round before this one. */
  Optional<SubmittedText> submittedBefore(long id, int round);

  int supersede(Collection<Long> articles, Instant at);

  int withdraw(long id, WithdrawAs as, @Nullable Long redirectTo, String reason, Instant at);

  int setExpiry(long id, @Nullable Instant expiresAt, Instant at);

  int expire(Collection<Long> ids, Instant at);

  List<Edition> lockExpiring(Instant now, int limit);

  /** Whether any of these articles announces a decision that has not been posted yet. */
  boolean announceUnposted(Collection<Long> articles);

  /** What the live or working edition of an article names although it changed, and nobody has dealt with. */
  List<StaleRemark> staleRemarks(long article);
}
