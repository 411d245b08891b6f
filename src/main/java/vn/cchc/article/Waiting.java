package vn.cchc.article;

import java.util.List;
import java.util.OptionalInt;
import vn.cchc.route.Step;

/** A text under approval: at which step, with whom, for how many working days, and whether that is too long. */
public record Waiting(ArticleItem item, Step step, List<String> people, OptionalInt days) {
  public boolean late() {
    return days.isPresent() && step.limitDays() > 0 && days.getAsInt() > step.limitDays();
  }

  public String names() {
    return String.join(", ", people);
  }
}
