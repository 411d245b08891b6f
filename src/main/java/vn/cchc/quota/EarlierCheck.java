package vn.cchc.quota;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.fault.Problem;

/** Everything that is wrong with an earlier post, at once; pure. */
record EarlierCheck(EarlierChoices choices, LocalDate today) {
  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_URL = 1_000;
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

  List<Problem> of(EarlierInput post) {
    var found = new ArrayList<Problem>();
    if (post.title().isBlank()) {
      found.add(new Problem("title", "quota.empty-text"));
    } else if (post.title().length() > LONGEST_TITLE) {
      found.add(new Problem("title", "quota.too-long", LONGEST_TITLE));
    }
    if (!isAddress(post.url())) {
      found.add(new Problem("url", "quota.earlier.bad-url"));
    }
    found.addAll(day(post));
    found.addAll(chosen(post));
    return found;
  }

  private List<Problem> day(EarlierInput post) {
    if (post.day() == null) {
      return List.of(new Problem("day", "quota.earlier.bad-day"));
    }
    return post.day().isAfter(today) || post.day().isBefore(FIRST)
        ? List.of(new Problem("day", "quota.earlier.day-ahead")) : List.of();
  }

  private List<Problem> chosen(EarlierInput post) {
    var found = new ArrayList<Problem>();
    if (choices.units().stream().noneMatch(u -> post.unit() != null && u.id() == post.unit())) {
      found.add(new Problem("unit", "quota.earlier.no-unit"));
    }
    if (post.topic() != null && choices.topics().stream().noneMatch(t -> t.id() == post.topic())) {
      found.add(new Problem("topic", "quota.earlier.no-topic"));
    }
    if (!choices.kinds().contains(post.kind())) {
      found.add(new Problem("kind", "quota.earlier.no-kind"));
    }
    if (choices.vouchers().stream().noneMatch(v -> post.voucher() != null && v.id() == post.voucher())) {
      found.add(new Problem("voucher", "quota.earlier.no-voucher"));
    }
    return found;
  }

  static boolean isAddress(String url) {
    try {
      URI uri = URI.create(url);
      return url.length() <= LONGEST_URL && uri.getHost() != null
          && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
