package vn.cchc.print;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.procedure.Change;

/** What a decision changes, in letters that can be read from two metres away. */
public record BoardPoster(String agency, DecisionLine decision, @Nullable LocalDate effective, List<Item> items) {

  public BoardPoster {
    items = List.copyOf(items);
  }

  /** One procedure of the decision; replacedBy is a code or empty, address is that of its page. */
  public record Item(Change change, String code, String name, String replacedBy, String address) {}

  List<Change> changes() {
    return Arrays.stream(Change.values()).filter(c -> items.stream().anyMatch(i -> i.change() == c)).toList();
  }

  List<Item> of(Change change) {
    return items.stream().filter(i -> i.change() == change).toList();
  }
}
