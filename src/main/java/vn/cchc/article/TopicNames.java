package vn.cchc.article;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.Malformed;

/** Topics as a client names them: by slug, or by id as a number or in digits. */
record TopicNames(Set<String> slugs, Set<Long> ids, boolean unreadable) {

  static TopicNames of(List<@Nullable Object> sent) {
    var slugs = new HashSet<String>();
    var ids = new HashSet<Long>();
    for (Object name : sent) {
      if (name instanceof Integer || name instanceof Long) {
        ids.add(((Number) name).longValue());
      } else if (name instanceof String text && text.matches("[0-9]{1,18}")) {
        ids.add(Long.valueOf(text));
      } else if (name instanceof String text) {
        slugs.add(text.strip());
      } else if (name != null) {
        throw new Malformed("fault.wrong-type", "topics");
      }
    }
    return new TopicNames(slugs, ids, sent.stream().anyMatch(Objects::isNull));
  }
}
