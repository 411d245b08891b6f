package vn.cchc.article.desk;

import java.util.List;
import vn.cchc.identity.Unit;

/** What the office can choose when it corrects the labels of an article. */
public record LabelChoices(List<Topic> topics, List<Unit> units, List<String> audiences) {
  /** A topic with the words of the year's plan. */
  public record Topic(String slug, String words) {}
}
